/** @jsxImportSource react */
// The bar at the top: sections, and the account's initials with their menu (the documented way to Settings).

import { useState } from 'react';
import type { GlookoWords } from '../words.ts';
import { go, type Route } from './router.ts';

function NavLink({ to, label, here }: { to: Route; label: string; here: boolean }) {
  return (
    <a
      className={here ? 'NavBar_link NavBar_link-active' : 'NavBar_link'}
      href={to}
      aria-current={here ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      {label}
    </a>
  );
}

export function TopBar({ words, route }: { words: GlookoWords; route: Route }) {
  const [open, setOpen] = useState(false);
  return (
    <header className="NavBar_NavBar">
      <div className="NavBar_logo">glooko</div>
      <nav className="NavBar_links" aria-label="Main">
        <NavLink to="/" label={words.home} here={route === '/'} />
        <NavLink to="/logbook" label={words.logbook} here={route === '/logbook'} />
        <NavLink to="/reports" label={words.reports} here={route === '/reports'} />
      </nav>
      <div className="AccountMenu_AccountMenu">
        <button
          type="button"
          className="AccountMenu_initials"
          data-testid="account-menu-toggle"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          AM
        </button>
        {open && (
          <div className="AccountMenu_list" role="menu">
            <div className="AccountMenu_name">Alex Morrison</div>
            <button
              type="button"
              role="menuitem"
              data-testid="account-menu-settings"
              onClick={() => {
                setOpen(false);
                go('/settings/profile');
              }}
            >
              {words.settings}
            </button>
            <button type="button" role="menuitem" onClick={() => setOpen(false)}>
              {words.logout}
            </button>
          </div>
        )}
      </div>
    </header>
  );
}
