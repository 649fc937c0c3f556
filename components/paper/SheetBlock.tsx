import { isOld, laterDay } from '../../utils/clinics/age.ts';
import { GUIDES } from '../../utils/guides/guides.ts';
import type { GuideId } from '../../utils/guides/types.ts';
import type { SheetService } from '../../utils/paper/sheet.ts';
import { tf } from '../forms-text.ts';
import { tg } from '../guides/text.ts';
import { dayWords, today } from '../options/days.ts';
import { Qr } from '../Qr.tsx';
import { t } from '../store.ts';
import { StepList } from './StepList.tsx';
import { tp } from './text.ts';

/** When somebody last looked if a code is right. */
function Checked({ given: { provenance, checkedOn, rightOn, typed } }: { readonly given: SheetService }) {
  const day = typed ? rightOn : laterDay(checkedOn, rightOn);
  const last = laterDay(checkedOn, rightOn);
  const words = [
    typed && checkedOn
      ? t('from.enteredOn', { date: dayWords(checkedOn) })
      : t('from.alone', { from: t(`from.${provenance}`) }),
    day ? t('from.checked', { date: dayWords(day) }) : last ? '' : tp('sheet.notChecked'),
    last && isOld(last, today()) ? tf('old.text') : '',
  ];
  return <p class="checked">{words.filter(Boolean).join(' ')}</p>;
}

/** What a family looks for at the end: the name under which the service shows the clinic, where that is known. */
function Shows({ name }: { readonly name: string | null }) {
  const words = name === null ? [tp('sheet.showsClinic')] : tp('sheet.shows', { name: '|' }).split('|');
  return (
    <p class="shows">{words.flatMap((text, part) => (part === 0 ? [text] : [<bdi key="name">{name}</bdi>, text]))}</p>
  );
}

/** Linking Clarity to Glooko: no code, and steps in the app alone. */
export function LinkBlock() {
  return (
    <section class="block" data-link>
      <h3>{tg(GUIDES['clarity-to-glooko'].title)}</h3>
      <div class="link-steps">
        <StepList id="clarity-to-glooko" code={null} />
      </div>
    </section>
  );
}

/** One service on a sheet: its code large and as a QR, when it was checked, the steps, what to look for at the end. */
export function SheetBlock({ given, guides }: { readonly given: SheetService; readonly guides: readonly GuideId[] }) {
  const { service, code, shownAs } = given;
  const names = { code: t(`code.${service}`), service: t(`service.${service}`) };
  return (
    <section class="block" data-service={service}>
      <div class="block-head">
        <div class="block-title">
          <h3>{names.service}</h3>
          <p>{names.code}</p>
        </div>
        {code === null ? (
          <p class="write">{tp('sheet.write')}</p>
        ) : (
          <p class="sheet-code code" dir="ltr" style={{ '--letters': code.length }}>
            {code}
          </p>
        )}
      </div>
      <div class={code === null ? 'block-body no-code' : 'block-body'}>
        {code !== null && (
          <div class="block-side">
            <Qr text={code} label={tp('phone.qr', names)} />
            <Checked given={given} />
          </div>
        )}
        {guides.map((id, at) => (
          <div key={id} class="block-steps">
            <h4>{tg(GUIDES[id].title)}</h4>
            {/* The code stands above, large: not once more in its step. */}
            <StepList id={id} code={null} />
            {at === guides.length - 1 && <Shows name={shownAs} />}
          </div>
        ))}
      </div>
    </section>
  );
}
