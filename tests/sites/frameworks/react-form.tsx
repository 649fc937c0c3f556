/** @jsxImportSource react */
// React: controlled inputs; the value on the page is whatever state says.

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Account, readVisit, wait } from '../shared/account.ts';
import { useExpose } from '../shared/use-expose.ts';
import { ask, type FormSpec, type Mount } from './form-spec.ts';

function ShareForm({ spec, account }: { spec: FormSpec; account: Account }) {
  const [code, setCode] = useState('');
  const [note, setNote] = useState('');
  const [answer, setAnswer] = useState({ ok: false, message: '' });
  useExpose('code', code);
  useExpose('note', note);
  return (
    <form
      className="share-form"
      onSubmit={async (event) => {
        event.preventDefault();
        setAnswer(await ask(spec, account, code));
      }}
    >
      <h1>{spec.heading}</h1>
      <p>{spec.about}</p>
      <label className="row">
        <span>{spec.codeLabel}</span>
        <input className="share-code" autoComplete="off" value={code} onChange={(e) => setCode(e.target.value)} />
      </label>
      <label className="row">
        <span>{spec.noteLabel}</span>
        <input className="share-note" value={note} onChange={(e) => setNote(e.target.value)} />
      </label>
      {answer.message && (
        <p className={answer.ok ? 'good' : 'bad'} role={answer.ok ? 'status' : 'alert'}>
          {answer.message}
        </p>
      )}
      <button type="submit" className="share-button" disabled={code.trim() === ''}>
        {spec.button}
      </button>
      <h2>{spec.listTitle}</h2>
      <ul>
        {account.clinics().map((clinic) => (
          <li key={clinic.code}>{clinic.name}</li>
        ))}
      </ul>
    </form>
  );
}

export const mountReact: Mount = async (root, spec, account) => {
  await wait(readVisit().slow);
  createRoot(root).render(<ShareForm spec={spec} account={account} />);
};
