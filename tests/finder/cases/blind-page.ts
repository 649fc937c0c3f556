/**
 * The pages of the `blind-*` files: written from the published steps and from how such web apps are built, by a hand
 * that had not seen the finder or its words. Owns: their two constructors, addresses and page frames. Must not: hold a
 * case, nor be bent to what the finder makes of one.
 */
import type { ServiceId } from '../../../utils/sites/types.ts';
import type { FinderCase } from '../case.ts';

const HOMES: Readonly<Record<ServiceId, string>> = {
  glooko: 'https://eu.my.glooko.com/settings/account',
  clarity: 'https://clarity.dexcom.eu/i/#/settings',
  libreview: 'https://www.libreview.com/account-settings/my-practices',
};
const TITLES: Readonly<Record<ServiceId, string>> = {
  glooko: 'Glooko',
  clarity: 'Dexcom Clarity',
  libreview: 'LibreView',
};

function page(service: ServiceId, lang: string, name: string, about: string, html: string, rest: Partial<FinderCase>) {
  const id = `blind-${service}-${lang.toLowerCase()}-${name}`;
  return { id, service, lang, url: HOMES[service], title: TITLES[service], about, html, ...rest };
}

/** A page with the box, `box` its selector. `rest`: another address or title. */
export function withBox(
  service: ServiceId,
  lang: string,
  name: string,
  about: string,
  box: string,
  html: string,
  rest: Partial<FinderCase> = {},
): FinderCase {
  return { ...page(service, lang, name, about, html, rest), expect: 'box', box };
}

/** A page on which nothing may be put in; `about` says why. */
export function without(
  service: ServiceId,
  lang: string,
  name: string,
  about: string,
  html: string,
  rest: Partial<FinderCase> = {},
): FinderCase {
  return { ...page(service, lang, name, about, html, rest), expect: 'none' };
}

/** Some CSS of component libraries: labels over boxes, cards, overlays, text for screen readers only. */
export const CSS = `<style>
body{margin:0;font:15px/1.4 sans-serif}.bar{display:flex;gap:12px;padding:8px;background:#eef}.card{border:1px solid #ccc;border-radius:6px;padding:12px;margin:10px}
.float{position:relative;margin:14px 0}.float input{padding:16px 8px 4px}.float label{position:absolute;left:9px;top:2px;font-size:11px;pointer-events:none}
.veil{position:fixed;inset:0;background:rgba(0,0,0,.45);z-index:1000}.pop{position:fixed;left:10%;right:10%;top:12%;background:#fff;padding:20px;z-index:1001}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}.row{display:flex;gap:8px;align-items:center}.muted{color:#777;font-size:12px}
</style>`;

/** A top bar and what is below it, as the three services have them. */
export function frame(brand: string, menu: readonly string[], main: string, extra = ''): string {
  const links = menu.map((word, at) => `<a href="#/${at}">${word}</a>`).join('');
  return `${CSS}<div id="root"><header class="bar"><b>${brand}</b>${links}${extra}</header><main>${main}</main></div>`;
}
