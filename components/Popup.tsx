import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Clinic } from './Clinic.tsx';
import { later } from './Later.tsx';
import { Plan } from './Plan.tsx';
import { Safe } from './Safe.tsx';
import { screens, takeOpener } from './screens.ts';
import { isPrivate, openOptions, said, t, tab, unwritten, view } from './store.ts';
import { TabLine } from './TabLine.tsx';

const ClinicChoice = later(() => import('./ClinicChoice.tsx').then((module) => module.ClinicChoice));
const ConfirmClinic = later(() => import('./ConfirmClinic.tsx').then((module) => module.ConfirmClinic));
const Languages = later(() => import('./languages/Languages.tsx').then((module) => module.Languages));
const More = later(() => import('./paper/More.tsx').then((module) => module.More));
const OtherClinic = later(() => import('./OtherClinic.tsx').then((module) => module.OtherClinic));
const Notices = later(() => import('./Notices.tsx').then((module) => module.Notices));
const Unwritten = later(() => import('./Unwritten.tsx').then((module) => module.Unwritten));
const Switches = later(() => import('./Switches.tsx').then((module) => module.Switches));
const Ward = later(() => import('./ward/Ward.tsx').then((module) => module.Ward));
const Screens = later(() => import('./guides/Screens.tsx').then((module) => module.Screens));

/** The popup: the clinic, the current tab, what to do and each service's code, the switches; or a screen above them. */
export function Popup() {
  const changing = useSignal(false);
  const asked = useRef(false);
  const shown = screens.value.at(-1);
  useEffect(() => {
    // Back at home, the keyboard goes on from where it left.
    if (!shown) document.getElementById(takeOpener())?.focus();
  }, [shown]);
  const active = view.value;
  if (!active) return null;
  const choosing = !active.broken && (changing.value || !active.clinic);
  const unsure = active.services.some(({ digest, confirmed }) => digest !== null && !confirmed);
  const ready = !choosing && !unsure;
  const { ward } = active;
  // On a ward's computer the home is there for a family only.
  const held = ward !== null && ward.step !== 'open';
  if (!ready) asked.current = true;
  const change = () => {
    changing.value = true;
  };
  const done = () => {
    changing.value = false;
  };
  const below = () => {
    if (ward?.step === 'sign-out') return null;
    if (choosing) return <ClinicChoice done={done} />;
    if (unsure) return <ConfirmClinic choose={change} />;
    if (shown) return <Screens shown={shown} />;
    if (held) return null;
    return (
      <>
        <Clinic change={change} focus={asked.current} />
        <TabLine />
        {tab.value?.status?.other != null && <OtherClinic remove={tab.value.status.other} />}
        <Plan active={active} />
      </>
    );
  };
  return (
    <main>
      <div class="name">
        <h1>{t('name')}</h1>
        <Languages />
      </div>
      <p role="status" class="said">
        {said.value}
      </p>
      {(active.broken || active.unread || active.policyLate || isPrivate.value) && <Notices />}
      {(unwritten.value.length > 0 || (tab.value?.status?.unwritten?.length ?? 0) > 0) && <Unwritten />}
      {ward && <Ward ward={ward} home={ready && !shown} />}
      {below()}
      {!held && !(ready && shown) && (
        <div class="rest">
          {ready && <More />}
          <Switches />
        </div>
      )}
      <footer>
        <p>
          <Safe of={t} text="popup.never" />
        </p>
        <button type="button" class="link" id="options" onClick={() => void openOptions()}>
          {t('popup.options')}
        </button>{' '}
        <a id="practice" href="/practice.html" target="_blank" rel="noreferrer">
          {t('popup.practice')}
        </a>{' '}
        <a href="/privacy.html" target="_blank" rel="noreferrer">
          {t('popup.privacy')}
        </a>
      </footer>
    </main>
  );
}
