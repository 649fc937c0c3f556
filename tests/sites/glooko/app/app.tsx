/** @jsxImportSource react */
// The signed-in app: the bar at the top and one page below it.

import { AccountPage } from './account-page.tsx';
import { DevicesPage, HomePage, LogbookPage, ProfilePage, ReportsPage } from './other-pages.tsx';
import { type Route, useRoute } from './router.ts';
import { SettingsMenu } from './settings-menu.tsx';
import type { Setup } from './setup.ts';
import { TopBar } from './top-bar.tsx';

export function App({ setup, start }: { setup: Setup; start: Route }) {
  const route = useRoute(start);
  const { words } = setup;
  return (
    <div className="App_App">
      <TopBar words={words} route={route} />
      <main className="App_main">
        {route === '/' && <HomePage />}
        {route === '/logbook' && <LogbookPage title={words.logbook} />}
        {route === '/reports' && <ReportsPage title={words.reports} />}
        {route.startsWith('/settings') && (
          <div className="Settings_Settings">
            <SettingsMenu words={words} route={route} />
            {route === '/settings/account' && <AccountPage setup={setup} />}
            {route === '/settings/profile' && <ProfilePage />}
            {route === '/settings/devices' && <DevicesPage />}
          </div>
        )}
      </main>
    </div>
  );
}
