/** @jsxImportSource react */
// The ProConnect part of the Account page: "+ Add New Code", "Edit ProConnect", and the list with its red X.

import { useState } from 'react';
import { AddCodeDialog } from './add-code-dialog.tsx';
import { EditList } from './edit-list.tsx';
import type { Setup } from './setup.ts';

export function ProConnectSection({ setup, refreshed }: { setup: Setup; refreshed: number }) {
  const { words, account } = setup;
  const [clinics, setClinics] = useState(account.clinics);
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState(false);
  const update = () => setClinics(account.clinics());
  return (
    <section className="ProConnect_ProConnect" data-testid="proconnect-section">
      <h3 className="ProConnect_title">{words.section}</h3>
      <p className="ProConnect_about">{words.about}</p>
      {clinics.length === 0 && <p className="ProConnect_none">{words.none}</p>}
      <div className="ProConnect_buttons">
        {clinics.length > 0 && (
          <button
            type="button"
            className="Button_link"
            data-testid="edit-proconnect"
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {words.edit} ({clinics.length})
          </button>
        )}
        <button type="button" className="Button_link" data-testid="add-new-code" onClick={() => setAdding(true)}>
          {words.addNew}
        </button>
      </div>
      {editing && (
        <EditList
          words={words}
          clinics={clinics}
          onRemove={(code) => {
            account.remove(code);
            update();
          }}
        />
      )}
      {adding && (
        <AddCodeDialog
          setup={setup}
          refreshed={refreshed}
          onLinked={update}
          onClose={() => {
            setAdding(false);
            setEditing(account.clinics().length > 0);
          }}
        />
      )}
    </section>
  );
}
