import { GUIDES } from '../../utils/guides/guides.ts';
import { MEANING } from '../../utils/guides/meaning.ts';
import { GUIDE_SOURCES } from '../../utils/guides/sources.ts';
import type { GuideId } from '../../utils/guides/types.ts';
import type { Sheet, SheetService } from '../../utils/paper/sheet.ts';
import { type Surfaces, sheetGuides } from '../../utils/paper/steps.ts';
import { Reach } from '../guides/Reach.tsx';
import { tg } from '../guides/text.ts';
import { Unchecked } from '../languages/Unchecked.tsx';
import { dayWords, today } from '../options/days.ts';
import { Safe } from '../Safe.tsx';
import { LinkBlock, SheetBlock } from './SheetBlock.tsx';
import { tp } from './text.ts';

/** What stands on a family's sheet or a hand-out: the clinic, a block for each service, what sharing means, whom to call. */
export function SheetContent({
  sheet,
  services,
  surfaces,
  link,
}: {
  readonly sheet: Sheet;
  readonly services: readonly SheetService[];
  readonly surfaces: Surfaces;
  /** With the steps that link Clarity to Glooko. */
  readonly link: boolean;
}) {
  const guides = services.flatMap(({ service }) => sheetGuides(service, surfaces, sheet.planned));
  const all: readonly GuideId[] = link ? [...guides, 'clarity-to-glooko'] : guides;
  // The oldest of them: what is said for all must hold for each.
  const [looked = today()] = all
    .flatMap((id) => GUIDES[id].steps.map(({ source }) => GUIDE_SOURCES[source].checked))
    .toSorted();
  return (
    <>
      <header class="sheet-head">
        <p class="sheet-clinic">
          <bdi>{sheet.clinic}</bdi>
        </p>
        <h2>{tp('sheet.head')}</h2>
      </header>
      {services.map((given) => (
        <SheetBlock key={given.service} given={given} guides={sheetGuides(given.service, surfaces, sheet.planned)} />
      ))}
      {link && <LinkBlock />}
      <div class="sheet-end">
        <section class="meaning">
          <h3>{tg('finish.title')}</h3>
          <ul>
            {MEANING.map((key) => (
              <li key={key}>
                <Safe of={tg} text={key} />
              </li>
            ))}
          </ul>
        </section>
        <Reach contact={sheet.contact} />
      </div>
      <footer class="sheet-foot">
        <Unchecked />
        {tp('sheet.frames')} {tp('sheet.looked', { date: dayWords(looked) })}{' '}
        {tp('sheet.printed', { date: dayWords(today()) })}
      </footer>
    </>
  );
}
