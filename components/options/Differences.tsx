import type { Difference } from '../../utils/clinics/compare.ts';
import { pathText } from '../../utils/i18n/clinic-text.ts';
import { CodeText } from './CodeText.tsx';
import { dayWords } from './days.ts';
import { to } from './text.ts';

function Value({ path, text }: { readonly path: string; readonly text: string | null }) {
  if (!text) return <span class="quiet">{to('differences.nothing')}</span>;
  if (path.endsWith('.code')) return <CodeText code={text} />;
  return <bdi class="note">{path.endsWith('.checkedOn') ? dayWords(text) : text}</bdi>;
}

/** What would be different, before and after, one below the other so that a narrow window takes it. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  return (
    <dl class="differences">
      {differences.map(({ path, before, after }) => (
        <div key={path} data-path={path}>
          <dt>{pathText(path)}</dt>
          <dd>
            <span class="side">{to('differences.before')}</span> <Value path={path} text={before} />
          </dd>
          <dd>
            <span class="side">{to('differences.after')}</span> <Value path={path} text={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
