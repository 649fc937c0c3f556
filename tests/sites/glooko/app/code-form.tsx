/** @jsxImportSource react */
// The field for the code, controlled by React state, with the button that stays disabled while it is empty.

import { useExpose } from '../../shared/use-expose.ts';
import type { GlookoWords } from '../words.ts';
import { CodeField } from './code-field.tsx';
import type { Labelling } from './setup.ts';

interface Props {
  words: GlookoWords;
  labelling: Labelling;
  code: string;
  error: string;
  busy: boolean;
  onCode(code: string): void;
  onCancel(): void;
  onSubmit(): void;
}

export function CodeForm({ words, labelling, code, error, busy, onCode, onCancel, onSubmit }: Props) {
  useExpose('code', code);
  const grouped = labelling === 'sibling';
  const empty = code.trim() === '';
  const inside = (
    <>
      <CodeField words={words} labelling={labelling} code={code} invalid={error !== ''} onCode={onCode} />
      {error !== '' && (
        <p className="TextField_error" role="alert">
          {error}
        </p>
      )}
      <div className="Dialog_actions">
        <button type="button" className="Button_secondary" onClick={onCancel}>
          {words.cancel}
        </button>
        <button
          type={grouped ? 'button' : 'submit'}
          className="Button_primary"
          data-testid="proconnect-submit"
          disabled={empty || busy}
          onClick={grouped ? onSubmit : undefined}
        >
          {words.submit}
        </button>
      </div>
    </>
  );
  if (grouped) return <div className="CodeForm_CodeForm">{inside}</div>;
  return (
    <form
      className="CodeForm_CodeForm"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {inside}
    </form>
  );
}
