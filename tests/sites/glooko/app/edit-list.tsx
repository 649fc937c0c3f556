/** @jsxImportSource react */
// "Edit ProConnect": one row per code with a red X, and the pop-up that asks before deleting.
// That the row shows the clinic's name beside its code is modelled.

import { useState } from 'react';
import type { KnownClinic } from '../../codes.ts';
import type { GlookoWords } from '../words.ts';
import { LayerDialog } from './layer-dialog.tsx';

interface Props {
  words: GlookoWords;
  clinics: KnownClinic[];
  onRemove(code: string): void;
}

export function EditList({ words, clinics, onRemove }: Props) {
  const [asked, setAsked] = useState<KnownClinic | null>(null);
  return (
    <div className="ProConnectList_ProConnectList" data-testid="proconnect-list">
      <h4 className="ProConnectList_title">{words.listTitle}</h4>
      <ul>
        {clinics.map((clinic) => (
          <li key={clinic.code} className="ProConnectList_row" data-testid="proconnect-row">
            <span className="ProConnectList_code">{clinic.code}</span>
            <span className="ProConnectList_name">{clinic.name}</span>
            <button
              type="button"
              className="ProConnectList_remove"
              aria-label={`${words.remove} ${clinic.code}`}
              onClick={() => setAsked(clinic)}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      {asked !== null && (
        <LayerDialog name="remove-proconnect" title={words.removeTitle} onClose={() => setAsked(null)}>
          <p>{words.removeConfirm.replace('{clinic}', asked.name).replace('{code}', asked.code)}</p>
          <div className="Dialog_actions">
            <button type="button" className="Button_secondary" onClick={() => setAsked(null)}>
              {words.cancel}
            </button>
            <button
              type="button"
              className="Button_danger"
              data-testid="confirm-remove"
              onClick={() => {
                onRemove(asked.code);
                setAsked(null);
              }}
            >
              {words.remove}
            </button>
          </div>
        </LayerDialog>
      )}
    </div>
  );
}
