import type { ServiceId } from '../../utils/sites/types.ts';
import { Frame } from '../guides/Frame.tsx';
import { tg } from '../guides/text.ts';
import { t, view } from '../store.ts';
import { canOpenPages } from './can-open.ts';
import { PhoneCode } from './PhoneCode.tsx';
import { tp } from './text.ts';

/** The popup's screen with one code for the phone. */
export function PhoneScreen({ service }: { readonly service: ServiceId }) {
  const given = view.value?.services.find((one) => one.service === service);
  return (
    <Frame title={tp('phone.title', { service: t(`service.${service}`) })}>
      {given?.code ? (
        <PhoneCode given={given} code={given.code}>
          {canOpenPages() ? (
            <p>
              {/* The address says which service, and nothing of the code. */}
              <a id="phone-full" class="button" href={`/phone.html#${service}`} target="_blank" rel="noreferrer">
                {tp('phone.full')}
              </a>
            </p>
          ) : (
            <p class="from">{tp('paper.notPrivate')}</p>
          )}
        </PhoneCode>
      ) : (
        <p class="notice">{tg('guide.noCode')}</p>
      )}
    </Frame>
  );
}
