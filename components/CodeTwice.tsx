import { codeOddity, codeProblem } from '../utils/clinics/typed-code.ts';
import type { ServiceId } from '../utils/sites/types.ts';
import { tf } from './forms-text.ts';
import { t } from './store.ts';
import './forms.css';
import './check.css';

/** What was typed for one code. */
export interface TypedTwice {
  readonly first: string;
  readonly again: string;
  /** The person said that an odd-looking code is right. */
  readonly sure: boolean;
}

/** Nothing typed yet. */
export const NOTHING_TYPED: TypedTwice = { first: '', again: '', sure: false };

/**
 * What is wrong with a code typed twice, in words.
 * @returns null where nothing is
 */
export function twiceProblem(service: ServiceId, { first, again, sure }: TypedTwice): string | null {
  const problem = codeProblem(first);
  if (problem) return tf(`problem.${problem}`);
  if (first.trim() !== again.trim()) return tf('problem.differs');
  return codeOddity(service, first.trim()) && !sure ? tf('problem.odd') : null;
}

/** Two boxes for the same code, with what is odd about it. */
export function CodeTwice({
  service,
  typed,
  change,
  problem,
}: {
  readonly service: ServiceId;
  readonly typed: TypedTwice;
  readonly change: (typed: TypedTwice) => void;
  readonly problem: string | null;
}) {
  const code = typed.first.trim();
  const odd = code && typed.again.trim() === code ? codeOddity(service, code) : null;
  const id = `code-${service}`;
  const box = (name: 'first' | 'again') => (
    <div class="field">
      <label for={`${id}-${name}`}>{name === 'first' ? t(`code.${service}`) : tf('popup.codeAgain')}</label>
      <input
        id={`${id}-${name}`}
        class="code"
        dir="ltr"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={typed[name]}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={(event) => {
          change({ ...typed, [name]: event.currentTarget.value, sure: false });
        }}
      />
    </div>
  );
  return (
    <>
      {box('first')}
      {box('again')}
      {problem && (
        <p class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      {odd && (
        <div class="notice warn">
          <p>{tf(`popup.codeOdd.${odd}`)}</p>
          <label class="check">
            <input
              type="checkbox"
              checked={typed.sure}
              onChange={(event) => change({ ...typed, sure: event.currentTarget.checked })}
            />
            {tf('popup.codeOddYes')}
          </label>
        </div>
      )}
    </>
  );
}
