import { useEffect, useRef } from 'preact/hooks';
import { browser } from '../../utils/browser.ts';
import { Unchecked } from '../languages/Unchecked.tsx';
import { usePageTitle } from '../page-title.ts';
import { said, t, view } from '../store.ts';
import { Countdown } from './Countdown.tsx';
import { SignOut } from './SignOut.tsx';
import { tw } from './text.ts';
import './ward.css';

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** The ward's page, in a tab: the countdown before a visit ends by itself, and what has to be done after one. */
export function WardPage() {
  const counted = useRef(false);
  const ward = view.value?.ward;
  const endsAt = ward?.endsAt ?? null;
  const goesOn = counted.current && endsAt === null && (ward?.step === 'open' || ward?.step === 'account');
  counted.current ||= endsAt !== null;
  useEffect(() => {
    // Somebody is here: the page in front before comes to the front again.
    if (goesOn) void closeTab();
  }, [goesOn]);
  const title =
    endsAt !== null
      ? tw('idle.title')
      : ward?.signOut
        ? tw(`ward.ended.${ward.signOut.how}`)
        : tw(ward?.step === 'start' ? 'ward.ready' : 'ward.title');
  usePageTitle(title);
  if (!view.value) return null;
  const below = () => {
    if (endsAt !== null) return <Countdown endsAt={endsAt} />;
    if (ward?.step === 'sign-out') return <SignOut ward={ward} />;
    if (ward?.step === 'ending') return null;
    return (
      <section class="card" aria-labelledby="ward-ready">
        <h2 id="ward-ready">{title}</h2>
        <p>{tw('ward.readyPage')}</p>
      </section>
    );
  };
  return (
    <main>
      <h1>
        {t('name')} <span class="kind">{tw('ward.title')}</span>
      </h1>
      <Unchecked />
      <p role="status" class="said">
        {said.value}
      </p>
      {below()}
    </main>
  );
}
