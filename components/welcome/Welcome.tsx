import { useSignal } from '@preact/signals';
import { ClinicChoice } from '../ClinicChoice.tsx';
import { ConfirmClinic } from '../ConfirmClinic.tsx';
import { Languages } from '../languages/Languages.tsx';
import { Notices } from '../Notices.tsx';
import { Provenance } from '../Provenance.tsx';
import { usePageTitle } from '../page-title.ts';
import { Safe } from '../Safe.tsx';
import { isPrivate, said, t, view } from '../store.ts';
import { toolbar } from './load.ts';
import { Next } from './Next.tsx';
import { ToolbarPicture } from './ToolbarPicture.tsx';
import { tw } from './text.ts';

const LINES = ['welcome.codes', 'welcome.box', 'welcome.press', 'welcome.reads', 'welcome.sends'] as const;

/** The one choice: the list, then the question, then what comes next. */
function Choice() {
  const changing = useSignal(false);
  const active = view.value;
  if (!active || active.broken) return null;
  const change = () => {
    changing.value = true;
  };
  const done = () => {
    changing.value = false;
  };
  if (changing.value || !active.clinic) return <ClinicChoice done={done} />;
  if (active.services.some(({ digest, confirmed }) => digest !== null && !confirmed))
    return <ConfirmClinic choose={change} />;
  return (
    <>
      <Next />
      <section class="card" aria-labelledby="chosen">
        <h2 id="chosen">{tw('welcome.chosen')}</h2>
        <p class="clinic-name">{active.clinic.profile.name}</p>
        <Provenance from={active.clinic.provenance} />
        <button type="button" class="link" id="change" onClick={change}>
          {t('clinic.change')}
        </button>
      </section>
    </>
  );
}

/** The first-run page: one choice, what this does and never does, and where to find it. */
export function Welcome() {
  const active = view.value;
  usePageTitle(tw('welcome.title'));
  if (!active || !toolbar.value) return null;
  return (
    <main class="welcome">
      <h1>{tw('welcome.title')}</h1>
      <Languages />
      <p>{tw('welcome.lead')}</p>
      <p role="status" class="said">
        {said.value}
      </p>
      {(active.broken || active.unread || active.policyLate || isPrivate.value) && <Notices />}
      <Choice />
      <section class="card" aria-labelledby="where">
        <h2 id="where">{tw('welcome.where')}</h2>
        <p>{tw(toolbar.value.onToolbar ? 'welcome.toolbar' : 'welcome.puzzle')}</p>
        <ToolbarPicture {...toolbar.value} />
      </section>
      <section class="card" aria-labelledby="does">
        <h2 id="does">{tw('welcome.does')}</h2>
        <ul class="lines">
          {LINES.map((line) => (
            <li key={line}>{line === 'welcome.reads' ? <Safe of={tw} text={line} /> : tw(line)}</li>
          ))}
        </ul>
      </section>
      <footer>
        <a href="/privacy.html" target="_blank" rel="noreferrer">
          {t('popup.privacy')}
        </a>
      </footer>
    </main>
  );
}
