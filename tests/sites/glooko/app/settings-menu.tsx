/** @jsxImportSource react */
// The list of settings sections on the left.

import type { GlookoWords } from '../words.ts';
import { go, type Route } from './router.ts';

export function SettingsMenu({ words, route }: { words: GlookoWords; route: Route }) {
  const items: [Route, string][] = [
    ['/settings/profile', 'Profile'],
    ['/settings/account', words.account],
    ['/settings/devices', 'Devices'],
  ];
  return (
    <aside className="SettingsMenu_SettingsMenu">
      <h1 className="SettingsMenu_title">{words.settings}</h1>
      <ul>
        {items.map(([to, label]) => (
          <li key={to}>
            <button
              type="button"
              className={to === route ? 'SettingsMenu_item SettingsMenu_item-active' : 'SettingsMenu_item'}
              data-testid={`settings-menu-${to.slice('/settings/'.length)}`}
              onClick={() => go(to)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
