import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from '../../utils/browser.ts';
import { textParts } from '../../utils/guides/parts.ts';
import { linksFor, MATCHES, PLACES } from '../../utils/sites/places.ts';
import { SIGN_OUT } from '../../utils/sites/sign-out.ts';
import { SERVICE_IDS, type ServiceId } from '../../utils/sites/types.ts';
import type { WardView } from '../../utils/ward/ward.ts';
import { SiteName } from '../SiteName.tsx';
import { writtenAs } from '../speaking.ts';
import { isPrivate, said, view, wish } from '../store.ts';
import { tw } from './text.ts';

const LOOK_AGAIN_MS = 1000;

/** How one site is left: what is known, what is not, and the way there. Nothing is pressed for anybody. */
function Site({ service, hosts }: { readonly service: ServiceId; readonly hosts: readonly string[] }) {
  const { names, source } = SIGN_OUT[service];
  const country = view.value?.clinic?.profile.country;
  const known = hosts.length > 0 ? hosts : linksFor(PLACES[service], country).map(({ url }) => new URL(url).hostname);
  return (
    <li class="card" data-sign-out={service}>
      <h3>{tw(`service.${service}`)}</h3>
      <p>
        {textParts(tw(`signOut.${service}`), names).map((part) =>
          part.kind === 'name' ? <SiteName key={part.text} name={part.text} /> : part.text,
        )}
      </p>
      <p class="kind">{tw(`signOut.unknown.${service}`)}</p>
      <p class="links">
        {known.map((host) => (
          <a key={host} href={`https://${host}/`} target="_blank" rel="noreferrer">
            {tw('signOut.open', { host })}
          </a>
        ))}
        {source && (
          <a href={source} target="_blank" rel="noreferrer">
            {tw('signOut.source', { host: new URL(source).hostname })}
          </a>
        )}
      </p>
    </li>
  );
}

/** How many tabs of the services are open now. */
function OpenTabs() {
  const count = useSignal(0);
  useEffect(() => {
    const look = async () => {
      count.value = (await browser.tabs.query({ url: [...MATCHES] })).length;
    };
    void look();
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [count]);
  return count.value > 0 ? (
    <p class="notice warn">{tw('signOut.tabsOpen', { count: count.value.toLocaleString(writtenAs()) })}</p>
  ) : null;
}

/** What has to be done after a visit: how it ended, and where to sign out. */
export function SignOut({ ward: { signOut, minutes } }: { readonly ward: WardView }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!signOut) return null;
  const { how, clipboard } = signOut;
  const unknown = how === 'crash' ? SERVICE_IDS.map((service) => ({ service, hosts: [] })) : [];
  const services = signOut.services.length > 0 ? signOut.services : unknown;
  const done = async () => {
    said.value = (await wish({ type: 'ui:signed-out', private: isPrivate.value })) ?? '';
  };
  return (
    <section class="sign-out" aria-labelledby="sign-out">
      <h2 id="sign-out" tabIndex={-1} ref={heading}>
        {tw(`ward.ended.${how}`)}
      </h2>
      <p>{tw(`ward.endedText.${how}`, { count: minutes })}</p>
      {clipboard !== 'untouched' && (
        <p class={clipboard === 'kept' ? 'notice warn' : ''}>{tw(`ward.clipboard.${clipboard}`)}</p>
      )}
      {services.length > 0 ? (
        <>
          <h2>{tw('signOut.title')}</h2>
          <p>{tw('signOut.why')}</p>
          <ol class="sites">
            {services.map((one) => (
              <Site key={one.service} {...one} />
            ))}
          </ol>
          <p>{tw('signOut.tabs')}</p>
          <OpenTabs />
        </>
      ) : (
        <p>{tw('signOut.none')}</p>
      )}
      <p>{tw('signOut.others')}</p>
      <button type="button" class="main" id="signed-out" onClick={() => void done()}>
        {tw('signOut.done')}
      </button>
    </section>
  );
}
