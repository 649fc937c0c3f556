import type { ServiceId } from '../../utils/sites/types.ts';
import type { Change } from './change.ts';
import { labelled } from './said.ts';
import { section } from './section.ts';
import { usable } from './usable.ts';
import { holds } from './walk.ts';

/** Puts the box into company or to a place where nothing may be put in. */

const frame: Change = {
  name: 'into a frame',
  async apply(stage) {
    if (!stage.box) return null;
    const part = section(stage);
    const styles = [...document.querySelectorAll('style')].map(({ outerHTML }) => outerHTML).join('');
    const made = document.createElement('iframe');
    made.srcdoc = `<!doctype html>${styles}<body>${part.outerHTML.replaceAll('<dialog', '<dialog open')}`;
    made.style.cssText = 'display:block;width:900px;height:600px';
    const loaded = new Promise((done) => made.addEventListener('load', done, { once: true }));
    part.replaceWith(made);
    await loaded;
    return made.contentDocument?.querySelector('input') ? 'srcdoc of the same origin' : null;
  },
};

const twice: Change = {
  name: 'two equal boxes',
  apply({ box }) {
    const part = box && labelled(box);
    if (!box || !part || part.contains(box) === false || part.matches('td,body') || part.querySelector('dialog'))
      return null;
    if (part.matches('dialog')) return null;
    const twin = part.cloneNode(true) as Element;
    const at = [...part.querySelectorAll('input')].indexOf(box);
    for (const element of [twin, ...twin.querySelectorAll('*')]) {
      for (const name of ['id', 'for', 'aria-labelledby', 'aria-describedby']) {
        const ids = element.getAttribute(name)?.split(/\s+/).filter(Boolean);
        const ofTwin = (id: string) =>
          name === 'id' || (part.getRootNode() as Document).getElementById(id) === null || holdsId(part, id);
        if (ids?.length) element.setAttribute(name, ids.map((id) => (ofTwin(id) ? `${id}-2` : id)).join(' '));
      }
    }
    part.after(twin);
    const second = twin.querySelectorAll('input')[at];
    return second && usable(second) && usable(box) ? 'one below the other' : null;
  },
};

function holdsId(part: Element, id: string): boolean {
  const named = (part.getRootNode() as Document).getElementById(id);
  return named !== null && holds(part, named);
}

const password: Change = {
  name: 'a password box in its form',
  apply({ box }, dice) {
    if (!box) return null;
    let form = box.closest('form,dialog,[role="dialog"]');
    if (!form) {
      const part = labelled(box);
      if (!part || part === document.body || part.matches('td,tr,tbody,label') || part.querySelector('form,dialog'))
        return null;
      form = document.createElement('form');
      part.replaceWith(form);
      form.append(part);
    }
    const row = document.createElement('div');
    row.innerHTML = '<label>Password <input type="password"></label>';
    if (dice.below(2) === 0) form.prepend(row);
    else form.append(row);
    return row.checkVisibility() ? 'visible' : null;
  },
};

// Addresses that are documented for sign-in, two-step and clinicians' pages of each service.
const NEVER: Readonly<Record<ServiceId, readonly string[]>> = {
  glooko: ['/users/sign_in', '/users/sign_in?locale=de', '/users/password/new', '/users/password/edit'],
  clarity: ['/professional/', '/professional/patients', '/professional/#/settings/sharing', '/users/auth/dexcom_sts'],
  libreview: ['/auth/finishlogin', '/dashboard', '/chooseCountryLanguage', '/auth/login'],
};

const address: Change = {
  name: 'at another address',
  apply(stage, dice) {
    const { protocol, host, origin, pathname, hash } = new URL(stage.url);
    const rest = `${pathname}${hash}`;
    const never = NEVER[stage.source.service].map((path) => `${origin}${path}`);
    const others = [
      `http://${host}${rest}`,
      `${protocol}//${host}.example.org${rest}`,
      `${protocol}//support-${host.replaceAll('.', '-')}.example${rest}`,
      `${protocol}//${host.replace(/^[^.]+\./, '')}.evil.example${rest}`,
      `${protocol}//${host.replaceAll('.', '-')}${rest}`,
    ];
    stage.url = dice.pick([...never, ...others]) ?? stage.url;
    return stage.url;
  },
};

export const placeBreaks: readonly Change[] = [frame, twice, password, address];
