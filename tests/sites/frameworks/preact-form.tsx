/** @jsxImportSource preact */
// Preact: controlled inputs that hear `input`. The field's name is a heading, by aria-labelledby.

import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Account, readVisit, wait } from '../shared/account.ts';
import { exposeField } from '../shared/recorder.ts';
import { ask, type FormSpec, type Mount } from './form-spec.ts';

function useShown(name: string, value: string): void {
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => exposeField(name, () => latest.current), [name]);
}

function ShareForm({ spec, account }: { spec: FormSpec; account: Account }) {
  const [code, setCode] = useState('');
  const [note, setNote] = useState('');
  const [answer, setAnswer] = useState({ ok: false, message: '' });
  useShown('code', code);
  useShown('note', note);
  return (
    <form
      class="share-form"
      onSubmit={async (event) => {
        event.preventDefault();
        setAnswer(await ask(spec, account, code));
      }}
    >
      <h1>{spec.heading}</h1>
      <p>{spec.about}</p>
      <section class="row">
        <h2 id="code-title">{spec.codeLabel}</h2>
        <input
          class="share-code"
          aria-labelledby="code-title"
          autocomplete="off"
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </section>
      <label class="row">
        <span>{spec.noteLabel}</span>
        <input class="share-note" value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      {answer.message && (
        <p class={answer.ok ? 'good' : 'bad'} role="status">
          {answer.message}
        </p>
      )}
      <button type="submit" class="share-button" disabled={code.trim() === ''}>
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

export const mountPreact: Mount = async (root, spec, account) => {
  await wait(readVisit().slow);
  render(<ShareForm spec={spec} account={account} />, root);
};
