import { SERVICE_IDS } from '../../utils/sites/types.ts';
import { tg } from '../guides/text.ts';
import { later } from '../Later.tsx';
import { Unchecked } from '../languages/Unchecked.tsx';
import { Notices } from '../Notices.tsx';
import { usePageTitle } from '../page-title.ts';
import { said, t, view } from '../store.ts';
import { Ready } from './Ready.tsx';
import { hash } from './store.ts';
import { tp } from './text.ts';

// In the popup it comes later, too, and is the same file.
const PhoneCode = later(() => import('./PhoneCode.tsx').then((module) => module.PhoneCode));

/** One code for the phone in a window of its own. It is asked for as the page opens, and is nowhere but on the screen. */
export function PhonePage() {
  const active = view.value;
  const service = SERVICE_IDS.find((id) => `#${id}` === hash.value) ?? SERVICE_IDS[0];
  const given = active?.services.find((one) => one.service === service);
  const title = tp('phone.title', { service: t(`service.${service}`) });
  usePageTitle(title);
  if (!active) return null;
  return (
    <main>
      <h1>{t('name')}</h1>
      <h2>{title}</h2>
      <Unchecked />
      <p role="status" class="said">
        {said.value}
      </p>
      <Notices />
      <Ready>
        {given?.code ? (
          <>
            <p class="clinic-name">
              <bdi>{active.clinic?.profile.name}</bdi>
            </p>
            <PhoneCode given={given} code={given.code} />
            <p>{tp('phone.gone')}</p>
          </>
        ) : (
          <p class="notice">{tg('guide.noCode')}</p>
        )}
      </Ready>
    </main>
  );
}
