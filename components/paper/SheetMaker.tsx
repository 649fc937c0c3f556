import { useSignal } from '@preact/signals';
import { type Paper, paperOf } from '../../utils/paper/paper-size.ts';
import type { Sheet } from '../../utils/paper/sheet.ts';
import type { Surfaces } from '../../utils/paper/steps.ts';
import { SERVICE_IDS, type ServiceId } from '../../utils/sites/types.ts';
import { tg } from '../guides/text.ts';
import { t } from '../store.ts';
import { PaperChoice, Radios } from './Choices.tsx';
import { PrintPage } from './PrintPage.tsx';
import { SheetContent } from './SheetContent.tsx';
import { tp } from './text.ts';
import '../check.css';

const SURFACES: readonly Surfaces[] = ['web', 'app', 'both'];

/** Makes a sheet: what should be on it, and below that the sheet itself. */
export function SheetMaker({ sheet }: { readonly sheet: Sheet }) {
  const chosen = useSignal<readonly ServiceId[]>(sheet.wanted);
  const link = useSignal(sheet.link);
  const surfaces = useSignal<Surfaces>('both');
  const paper = useSignal<Paper>(paperOf(sheet.country));
  const toggle = (service: ServiceId) => {
    chosen.value = SERVICE_IDS.filter((one) => (one === service) !== chosen.value.includes(one));
  };
  const shown = sheet.services.filter(({ service }) => chosen.value.includes(service));
  return (
    <>
      {/* The browser must not remember what was chosen either. */}
      <form class="screen-only" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>{tp('paper.services')}</legend>
          <div class="row">
            {sheet.services.map(({ service, code }) => (
              <label key={service} class="check">
                <input
                  type="checkbox"
                  id={`service-${service}`}
                  checked={chosen.value.includes(service)}
                  onChange={() => toggle(service)}
                />
                <span>
                  {t(`service.${service}`)} {code === null && <span class="kind">({tp('paper.noCode')})</span>}
                </span>
              </label>
            ))}
            {sheet.link && (
              <label class="check">
                <input
                  type="checkbox"
                  id="link"
                  checked={link.value}
                  onChange={() => {
                    link.value = !link.value;
                  }}
                />
                {tg('guide.clarity-to-glooko')}
              </label>
            )}
          </div>
        </fieldset>
        <Radios
          name="surfaces"
          title={tp('paper.surfaces')}
          values={SURFACES}
          words={(value) => tp(`paper.surface.${value}`)}
          chosen={surfaces.value}
          choose={(value) => {
            surfaces.value = value;
          }}
        />
        <PaperChoice
          paper={paper.value}
          choose={(value) => {
            paper.value = value;
          }}
        />
      </form>
      <PrintPage paper={paper.value} empty={shown.length === 0 && !link.value}>
        <SheetContent sheet={sheet} services={shown} surfaces={surfaces.value} link={link.value} />
      </PrintPage>
    </>
  );
}
