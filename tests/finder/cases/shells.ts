/** What stands around the part of the page a case is about: bars, menus and footers of the three services. */

/** A decorative icon, as component libraries put it between a label and its box. */
export const ICON =
  '<svg aria-hidden="true" focusable="false" width="16" height="16" viewBox="0 0 16 16"><path d="M8 1v14M1 8h14" stroke="#456"/></svg>';

function links(words: readonly string[], className: string): string {
  return words.map((word, at) => `<li><a class="${className}" href="#${at}">${word}</a></li>`).join('');
}

/** A Glooko account page. `nav`: the words of the bar at the top. */
export function glookoShell(main: string, nav = ['Summary', 'Graphs', 'Logbook', 'Reports', 'Devices']): string {
  return `<header class="TopBar_TopBar"><a href="/" class="TopBar_logo">Glooko</a><nav><ul>${links(nav, 'TopBar_link')}</ul></nav>
<button type="button" class="UserMenu_initials" aria-haspopup="menu">MK</button></header>
<main class="SettingsPage_SettingsPage">${main}</main><footer>© Glooko, Inc.</footer>`;
}

/** A Clarity page. Ids as Ember makes them. */
export function clarityShell(main: string, nav = ['Overview', 'Patterns', 'Reports', 'Settings']): string {
  return `<div id="ember4" class="ember-view"><header class="clarity-header"><span class="clarity-menu__primarylabel">Dexcom CLARITY</span>
<ul class="clarity-menu">${links(nav, 'clarity-menu__trigger')}</ul><a class="cui-link__logout" href="#out">M. K.</a></header>
<div id="ember9" class="ember-view content">${main}</div></div>`;
}

/** A LibreView page. */
export function libreviewShell(main: string, nav = ['Home', 'Glucose Reports', 'Upload']): string {
  return `<div id="app"><div class="main-header"><a id="main-header-logo" href="/">LibreView</a><ul>${links(nav, 'nav-link')}</ul>
<button id="main-header-settings-button" type="button" aria-label="Menu">≡</button></div><div class="page">${main}</div></div>`;
}
