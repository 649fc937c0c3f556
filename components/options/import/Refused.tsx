import { useEffect, useRef } from 'preact/hooks';
import { pathText } from '../../../utils/i18n/clinic-text.ts';
import type { Problem } from '../../../utils/schema.ts';
import { to } from '../text.ts';

/** Why nothing was taken in: each place and reason. */
export function Refused({ problems }: { readonly problems: readonly Problem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  return (
    <section class="notice warn summary" id="refused" aria-labelledby="refused-title" tabIndex={-1} ref={box}>
      <h3 id="refused-title">{to('import.refused')}</h3>
      <ul>
        {problems.map(({ path, reason }) => (
          <li key={`${path} ${reason}`}>
            <span class="strong">{path ? pathText(path) : to('import.theText')}</span>{' '}
            {path && (
              <>
                (<code dir="ltr">{path}</code>){' '}
              </>
            )}
            <bdi>{reason}</bdi>.
          </li>
        ))}
      </ul>
      <p>{to('import.unchanged')}</p>
    </section>
  );
}
