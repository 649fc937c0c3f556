import { useEffect, useRef } from 'preact/hooks';
import { to } from '../text.ts';
import type { FieldProblem } from './form.ts';

/** Moves the focus into a field, also where it stands in a part that is folded. */
function goTo(field: string): void {
  const element = document.getElementById(field);
  const folded = element?.closest('details');
  if (folded) folded.open = true;
  element?.focus();
}

/** All that has to be mended, each with a link to its field. It takes the focus as it appears. */
export function ErrorSummary({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <section class="notice warn summary" id="problems" aria-labelledby="problems-title" tabIndex={-1} ref={box}>
      <h3 id="problems-title">{to('problems.title')}</h3>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(field);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
