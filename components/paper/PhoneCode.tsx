import type { ComponentChildren } from 'preact';
import type { ActiveService } from '../../utils/clinics/active.ts';
import { isOld, laterDay } from '../../utils/clinics/age.ts';
import { GUIDES } from '../../utils/guides/guides.ts';
import { sharingGuides } from '../../utils/paper/steps.ts';
import { tf } from '../forms-text.ts';
import { tg } from '../guides/text.ts';
import { CodeText } from '../options/CodeText.tsx';
import { today } from '../options/days.ts';
import { Provenance } from '../Provenance.tsx';
import { Qr } from '../Qr.tsx';
import { Spelled } from '../Spelled.tsx';
import { t } from '../store.ts';
import './phone.css';
import { StepList } from './StepList.tsx';
import { tp } from './text.ts';

/** A code to carry to the phone: as a QR, very large, letter by letter, with the app's steps beside it. */
export function PhoneCode({
  given,
  code,
  children,
}: {
  readonly given: ActiveService;
  readonly code: string;
  /** What can be done with the code beside; below the QR, which is to be seen at once. */
  readonly children?: ComponentChildren;
}) {
  const { service } = given;
  const guides = sharingGuides(service, 'app');
  const day = laterDay(given.checkedOn, given.rightOn);
  return (
    <div class="phone">
      <section class="card phone-code" aria-label={t(`code.${service}`)}>
        <p class="kind">{t(`code.${service}`)}</p>
        {/* A longer code is written smaller, and scrolled where that is not enough: it is never broken. */}
        <p class="large" style={{ '--letters': code.length }}>
          <CodeText code={code} />
        </p>
        <Qr text={code} label={tp('phone.qr', { code: t(`code.${service}`), service: t(`service.${service}`) })} />
        {children}
        <p>{tp('phone.scan')}</p>
        <p>{tp('phone.varies')}</p>
        <p class="strong">{tp('phone.spelled')}</p>
        <Spelled code={code} />
        <Provenance from={given.provenance} given={given} />
        {day && isOld(day, today()) && <p class="notice warn">{tf('old.text')}</p>}
      </section>
      <section class="phone-steps">
        <h3>{tp('phone.steps')}</h3>
        {guides.map((id, number) =>
          number === 0 ? (
            <div key={id}>
              <p class="strong">{tg(GUIDES[id].title)}</p>
              <StepList id={id} code={code} />
            </div>
          ) : (
            <details key={id}>
              <summary>{tg(GUIDES[id].title)}</summary>
              <StepList id={id} code={code} />
            </details>
          ),
        )}
      </section>
    </div>
  );
}
