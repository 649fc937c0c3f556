import { GUIDES } from '../../utils/guides/guides.ts';
import type { GuideId } from '../../utils/guides/types.ts';
import { openScreen } from '../screens.ts';
import { tg } from './text.ts';

/** Buttons that lead to guides, each with what it is for, or where it is done. */
export function GuideLinks({
  ids,
  title,
  kind,
}: {
  readonly ids: readonly GuideId[];
  readonly title: string;
  readonly kind: 'purpose' | 'surface';
}) {
  if (ids.length === 0) return null;
  return (
    <section class="ways">
      <h3>{title}</h3>
      <ul class="choices">
        {ids.map((id) => (
          <li key={id}>
            <button type="button" data-open={id} onClick={() => openScreen({ kind: 'guide', guide: id }, '')}>
              {tg(GUIDES[id].title)}
              <span class="kind">
                {kind === 'purpose'
                  ? tg(`guide.purpose.${GUIDES[id].purpose}`)
                  : tg(`guide.surface.${GUIDES[id].surface}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
