import type { Warning } from '../../utils/clinics/warnings.ts';
import { pathText, warningText } from '../../utils/i18n/clinic-text.ts';
import { dayWords } from './days.ts';
import { to } from './text.ts';

/** What is worth a look, but no sign of anything wrong. */
const MILD: ReadonlySet<Warning['kind']> = new Set(['unchecked', 'no-codes']);

/** With its day as a person says it. */
function inWords(warning: Warning): Warning {
  const { date } = warning.values;
  return date ? { ...warning, values: { ...warning.values, date: dayWords(date) } } : warning;
}

/** Everything odd about a clinic, each with its place. */
export function Warnings({ warnings }: { readonly warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null;
  return (
    <div class={warnings.every(({ kind }) => MILD.has(kind)) ? 'notice warnings' : 'notice warn warnings'}>
      <p class="strong">{to('warnings.title')}</p>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.kind} ${warning.path} ${Object.values(warning.values).join(' ')}`}>
            {warning.path && <span class="place">{pathText(warning.path)}: </span>}
            <bdi>{warningText(inWords(warning))}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
