import { Notices } from '../Notices.tsx';
import { said, t, view } from '../store.ts';
import { InputWatch } from '../ward/input.ts';
import { AboutScreen } from './AboutScreen.tsx';
import { ClinicList } from './ClinicList.tsx';
import { ClinicPage } from './ClinicPage.tsx';
import { EditScreen } from './editor/EditScreen.tsx';
import { ImportScreen } from './import/ImportScreen.tsx';
import { LogScreen } from './log/LogScreen.tsx';
import { addressOf, type Route, route } from './route.ts';
import { coming } from './saying.ts';
import { BackupScreen } from './share/BackupScreen.tsx';
import { ShareScreen } from './share/ShareScreen.tsx';
import { clinics } from './store.ts';
import { to } from './text.ts';

function Shown({ screen, clinic }: Route) {
  if (screen === 'add') return <EditScreen id={null} resume={false} />;
  if (screen === 'edit') return <EditScreen id={clinic} resume={false} />;
  if (screen === 'resume') return <EditScreen id={null} resume />;
  if (screen === 'import') return <ImportScreen />;
  if (screen === 'backup') return <BackupScreen />;
  if (screen === 'about') return <AboutScreen />;
  if (screen === 'log' || screen === 'pictures' || screen === 'month') return <LogScreen screen={screen} />;
  if (screen === 'clinic' && clinic) return <ClinicPage id={clinic} />;
  if (screen === 'share' && clinic) return <ShareScreen id={clinic} />;
  return <ClinicList />;
}

/** The page of clinics and settings. */
export function Options() {
  if (!clinics.value) return null;
  const { screen, clinic } = route.value;
  return (
    <main>
      <h1>
        {t('name')} <span class="kind">{to('page.title')}</span>
      </h1>
      <p role="status" class="spoken" data-words={coming.value || undefined}>
        <span>{said.value}</span>
      </p>
      {view.value?.ward && <InputWatch />}
      <Notices />
      {screen !== 'list' && (
        <nav>
          <a href={addressOf('list')} id="back">
            {to('list.back')}
          </a>
        </nav>
      )}
      {/* A screen of its own for each clinic: nothing that was typed for one stands in another. */}
      <Shown key={`${screen} ${clinic}`} screen={screen} clinic={clinic} />
      <footer>
        {screen !== 'log' && (
          <a href={addressOf('log')} id="log">
            {to('page.log')}
          </a>
        )}
        {screen !== 'about' && (
          <a href={addressOf('about')} id="about">
            {to('page.about')}
          </a>
        )}
        <a href="/practice.html" id="practice">
          {t('popup.practice')}
        </a>
        <a href="/privacy.html">{t('popup.privacy')}</a>
      </footer>
    </main>
  );
}
