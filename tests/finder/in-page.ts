/**
 * The half of the confusion table that runs inside the browser's document: shows a case, asks the finder, says what it
 * saw in plain data. Bundled by run.ts. Must not: judge.
 */
import { createFinder, type Decision, type Finder } from '../../utils/page/find.ts';
import { SITES } from '../../utils/sites/index.ts';
import { SERVICE_IDS, type ServiceId } from '../../utils/sites/types.ts';
import type { FinderCase } from './case.ts';

/** What came of one look, as data. */
export interface Look {
  readonly kind: 'box' | 'none';
  /** Whether it is the case's box. */
  readonly right: boolean;
  /** Whether the code would go in now, or once the box is scrolled to. */
  readonly acts: boolean;
  readonly said: string;
  /** What is wrong with the case itself. */
  readonly broken?: string;
}

const finders = new Map<ServiceId, Finder>(SERVICE_IDS.map((id) => [id, createFinder(SITES[id])]));

function place(url: string): Location {
  const { protocol, hostname, host, origin, port, pathname, search, hash, href } = new URL(url);
  return { protocol, hostname, host, origin, port, pathname, search, hash, href } as Location;
}

function roots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : []));
  return [root, ...inner];
}

function outline(box: Element): string {
  const { outerHTML } = box.cloneNode(false) as Element;
  return outerHTML.slice(0, 120);
}

function tell(decision: Decision): string {
  if (decision.kind === 'box') {
    const why = decision.why.map(({ kind, text, weight }) => `${kind} +${weight} "${text.slice(0, 60)}"`).join(', ');
    return `${outline(decision.box)}${decision.obstacle ? ` ${decision.obstacle}` : ''}: ${why}`;
  }
  const { kind: _, ...rest } = decision;
  return JSON.stringify(rest, (_key, value) => (value instanceof Element ? outline(value) : value));
}

/** Fills the document with a case's page, as its own scripts would have left it. */
function show({ html, lang, title = '' }: FinderCase): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = /^(ar|he)/.test(lang) ? 'rtl' : 'ltr';
  document.title = title;
  // Parses declarative shadow roots, unlike innerHTML.
  document.body.setHTMLUnsafe(html);
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[data-modal]')) dialog.showModal();
  scrollTo(0, 0);
}

async function look(one: FinderCase): Promise<Look> {
  show(one);
  const loading = [...document.querySelectorAll('iframe')];
  await Promise.all(
    loading.map((frame) => new Promise((done) => frame.addEventListener('load', done, { once: true }))),
  );
  const boxes =
    one.box === undefined ? [] : roots(document).flatMap((root) => [...root.querySelectorAll(one.box as string)]);
  const before = document.body.innerHTML;
  const decision = (finders.get(one.service) as Finder)(document, place(one.url));
  const touched = document.body.innerHTML !== before ? 'the look changed the page' : undefined;
  const odd = one.expect === 'box' && boxes.length !== 1 ? `${boxes.length} boxes match ${one.box}` : undefined;
  const broken = touched ?? odd;
  const right = decision.kind === 'box' && decision.box === boxes[0];
  const usable = decision.kind === 'box' && (decision.obstacle === null || decision.obstacle === 'below');
  const acts = usable && decision.unfit === null;
  return { kind: decision.kind, right, acts, said: tell(decision), ...(broken === undefined ? {} : { broken }) };
}

const PLACES = {
  glooko: 'https://eu.my.glooko.com/settings/account',
  clarity: 'https://clarity.dexcom.eu/i/#/settings/sharing',
  libreview: 'https://www.libreview.com/account-settings/my-practices',
} as const;

/** Shows a whole HTML document, without its scripts, to all three finders where each would expect its box. */
function lookAtDocument(html: string): { service: ServiceId; said: string; kind: 'box' | 'none' }[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const active of parsed.querySelectorAll('script,base,meta,link,iframe,frame,object,embed,audio,video'))
    active.remove();
  for (const loads of parsed.querySelectorAll('[src],[srcset],[poster],[background],[data]')) {
    for (const name of ['src', 'srcset', 'poster', 'background', 'data']) loads.removeAttribute(name);
  }
  // Styles may load pictures and fonts too; what they lay out stays.
  const inert = (css: string | null) => (css ?? '').replace(/@import[^;]*;|url\([^)]*\)/gi, 'none');
  for (const style of parsed.querySelectorAll('style')) style.textContent = inert(style.textContent);
  for (const styled of parsed.querySelectorAll('[style]'))
    styled.setAttribute('style', inert(styled.getAttribute('style')));
  document.title = parsed.title;
  document.head.replaceChildren(...parsed.querySelectorAll('head style'));
  document.body.replaceWith(document.adoptNode(parsed.body));
  scrollTo(0, 0);
  return SERVICE_IDS.map((service) => {
    const decision = (finders.get(service) as Finder)(document, place(PLACES[service]));
    return { service, said: tell(decision), kind: decision.kind };
  });
}

async function lookAll(cases: readonly FinderCase[]): Promise<Look[]> {
  const looks: Look[] = [];
  for (const one of cases) looks.push(await look(one));
  document.body.replaceChildren();
  return looks;
}

const inPage = { lookAll, lookAtDocument };
/** What the bundled script leaves for the tests. */
export type InPage = typeof inPage;
window.__finder = inPage;
