/** @jsxImportSource react */
// The change-e-mail dialog. Its fields are known from the French help page; it sits beside ProConnect and holds a
// password, so nothing may ever be put into it.

import { useState } from 'react';
import { useExpose } from '../../shared/use-expose.ts';
import type { GlookoWords } from '../words.ts';
import { LayerDialog } from './layer-dialog.tsx';

export function ChangeEmailDialog({ words, onClose }: { words: GlookoWords; onClose(): void }) {
  const [email, setEmail] = useState('');
  const [again, setAgain] = useState('');
  const [password, setPassword] = useState('');
  useExpose('newEmail', email);
  useExpose('confirmEmail', again);
  useExpose('emailPassword', password);
  return (
    <LayerDialog name="change-email" title={words.changeEmail} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <label className="TextField_TextField">
          <span className="TextField_label">{words.newEmail}</span>
          <input className="TextField_input" name="newEmail" value={email} onChange={(e) => setEmail(e.target.value)} />
        </label>
        <label className="TextField_TextField">
          <span className="TextField_label">{words.confirmEmail}</span>
          <input
            className="TextField_input"
            name="confirmEmail"
            type="email"
            value={again}
            onChange={(e) => setAgain(e.target.value)}
          />
        </label>
        <label className="TextField_TextField">
          <span className="TextField_label">{words.password}</span>
          <input
            className="TextField_input"
            name="password"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(e) => setPassword(e.target.value)}
          />
        </label>
        <div className="Dialog_actions">
          <button type="button" className="Button_secondary" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="Button_primary">
            {words.save}
          </button>
        </div>
      </form>
    </LayerDialog>
  );
}
