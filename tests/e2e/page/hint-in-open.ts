/**
 * The hint in a document of our own with an open root, for those who have to look into it (axe). Runs in the page; made of
 * the very code that is in act.js. Nothing of it is in a build.
 */
import { englishHint } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import type { CodeOffer } from '../../../utils/messages.ts';
import { createHint } from '../../../utils/page/hint.ts';
import { adviceContent } from '../../../utils/page/hint-plain.ts';
import { hintContent, type Situation } from '../../../utils/page/hint-text.ts';

const strings = hintStrings(englishHint, { service: 'service.glooko', from: 'from.entered', region: 'region.ca' });
const offer: CodeOffer = {
  kind: 'code',
  clinic: { id: 'own-harbour', name: 'Harbour Children’s Diabetes Clinic', provenance: 'entered' },
  code: 'GGCKIDS7',
  shownAs: null,
  ask: 'region',
  host: '',
  strings,
};
const SITUATIONS: readonly Situation[] = [
  { kind: 'ask' },
  { kind: 'filled' },
  { kind: 'changed', value: 'ggckids7' },
  { kind: 'mismatch', now: 'Another clinic' },
  { kind: 'emptied' },
  { kind: 'stopped' },
  { kind: 'question' },
  { kind: 'linked' },
  { kind: 'refused' },
];
const WHY = [{ kind: 'name', text: 'ProConnect Code', words: ['proconnect', 'code'], weight: 3 }] as const;

/** What the hint can say here: situations of a visit with a code, then what it says without one. */
const contents = [
  ...SITUATIONS.map((situation) =>
    hintContent(
      situation,
      offer,
      { text: 'Submit', grey: true },
      { why: WHY, taught: false, once: false, replaceable: true, other: 'Remove' },
    ),
  ),
  adviceContent(strings, 'noClinic'),
  adviceContent(strings, 'broken'),
];

const main = document.createElement('main');
main.innerHTML = '<h1>Settings</h1><label>ProConnect Code <input></label><button type="button">Submit</button>';
document.body.replaceChildren(main);

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function open(init) {
  return attach.call(this, { ...init, mode: 'open' });
};
const hint = createHint(
  main.querySelector('input') as Element,
  () => main.querySelector('button'),
  () => {},
  new AbortController().signal,
);
Element.prototype.attachShadow = attach;

/** Shows one after the other. @returns whether there was one left */
const showNext = (): boolean => {
  const next = contents.shift();
  if (next) hint.show(next);
  return next !== undefined;
};
Object.assign(window, { showNextHint: showNext });
