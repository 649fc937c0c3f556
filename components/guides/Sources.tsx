import { isOld } from '../../utils/clinics/age.ts';
import { GUIDE_SOURCES, type SourceId } from '../../utils/guides/sources.ts';
import { dayWords, today } from '../options/days.ts';
import { tg } from './text.ts';

/** Where facts were read, and on which day; and a word of warning where that is long ago. */
export function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  const all = [...new Set(ids)].map((id) => ({ id, ...GUIDE_SOURCES[id] }));
  // The oldest of them: what is said for all must hold for each.
  const [day = today()] = all.map(({ checked }) => checked).toSorted();
  return (
    <>
      {isOld(day, today()) && <p class="notice">{tg('guide.old')}</p>}
      <details class="sources">
        <summary>{tg('guide.sources', { date: dayWords(day) })}</summary>
        <ul>
          {all.map(({ id, address, checked }) => (
            <li key={id}>
              {tg('guide.source', { source: tg(`source.${id}`), date: dayWords(checked) })}
              {address && (
                <>
                  {' '}
                  <a href={address} target="_blank" rel="noreferrer">
                    {new URL(address).hostname}
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
