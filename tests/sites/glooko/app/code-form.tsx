/** @jsxImportSource react */
// The field for the code, controlled by React state, with the button that stays disabled while it is empty.

import { useExpose } from '../../shared/use-expose.ts';
import type { GlookoWords } from '../words.ts';
import { CodeField } from './code-field.tsx';
import type { Habit, Labelling } from './setup.ts';
import { SplitCode } from './split-code.tsx';

interface Props {
  words: GlookoWords;
  labelling: Labelling;
  habit: Habit;
  code: string;
  error: string;
  busy: boolean;
  onCode(code: string): void;
  onCancel(): void;
  onSubmit(): void;
}

const LIMITS: Partial<Record<Habit, object>> = { short: { maxLength: 6 }, digits: { pattern: '[0-9]{6,10}' } };

export function CodeForm({ words, labelling, habit, code, error, busy, onCode, onCancel, onSubmit }: Props) {
  useExpose('code', code);
  const grouped = labelling === 'sibling';
  const empty = code.trim() === '';
  const inside = (
    <>
      {habit === 'split' ? (
        <SplitCode words={words} code={code} onCode={onCode} />
      ) : (
        <CodeField
          words={words}
          labelling={labelling}
          code={code}
          invalid={error !== ''}
          limits={LIMITS[habit]}
          onCode={habit === 'controlled' ? () => onCode('') : onCode}
        />
      )}
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
