/** @jsxImportSource react */
// Settings > Account: e-mail, password, language, and the section with the clinic's codes.

import { useState } from 'react';
import { useExpose } from '../../shared/use-expose.ts';
import { ChangeEmailDialog } from './change-email-dialog.tsx';
import { ProConnectSection } from './proconnect-section.tsx';
import type { Setup } from './setup.ts';

export function AccountPage({ setup }: { setup: Setup }) {
  const { words } = setup;
  const [emailOpen, setEmailOpen] = useState(false);
  const [refreshed, setRefreshed] = useState(0);
  const [postcode, setPostcode] = useState('');
  useExpose('postcode', postcode);
  return (
    <section className="Panel_Panel" data-testid="account-panel">
      <header className="Panel_header">
        <h2 className="Panel_title">{words.account}</h2>
        {setup.rerender !== 'never' && (
          <button
            type="button"
            className="Button_link"
            data-testid="refresh"
            onClick={() => setRefreshed((count) => count + 1)}
          >
            {words.refresh}
          </button>
        )}
      </header>

      <div className="AccountRow_AccountRow">
        <div>
          <h3 className="AccountRow_title">E-mail</h3>
          <p className="AccountRow_value">alex.morrison@example.org</p>
        </div>
        <button
          type="button"
          className="Button_secondary"
          data-testid="change-email"
          onClick={() => setEmailOpen(true)}
        >
          {words.changeEmail}
        </button>
      </div>

      <div className="AccountRow_AccountRow">
        <div>
          <h3 className="AccountRow_title">{words.password}</h3>
          <p className="AccountRow_value">••••••••••</p>
        </div>
        <button type="button" className="Button_secondary">
          Reset
        </button>
      </div>

      <form className="AccountRow_AccountRow" onSubmit={(event) => event.preventDefault()}>
        <label className="AccountRow_field">
          <span className="AccountRow_title">Postcode</span>
          <input
            className="TextField_input"
            name="postcode"
            autoComplete="postal-code"
            value={postcode}
            onChange={(event) => setPostcode(event.target.value)}
          />
        </label>
        <button type="submit" className="Button_secondary">
          {words.save}
        </button>
      </form>

      <ProConnectSection setup={setup} refreshed={refreshed} />
      {emailOpen && <ChangeEmailDialog words={words} onClose={() => setEmailOpen(false)} />}
    </section>
  );
}
