import { saysOurs } from './brand-words.ts';
import type { Change } from './change.ts';
import { renameAll } from './keep-rename.ts';
import { labelPlaces } from './said.ts';
import { VETOED } from './vetoed-phrases.ts';
import { CONTROL, elements, READ_ATTRIBUTES, texts } from './walk.ts';

/** Takes the words away that say what the box is, or says that it is something else. */

const NEUTRAL = ['Entry', 'Value', 'Item', 'Number', 'Field'];

/** Texts that a person reads in one go: the whole of the smallest element that holds no control, or what is loose. */
function runs(): Text[][] {
  const whole = new Map<Element, Text[]>();
  for (const text of texts(document.body)) {
    let owner = text.parentElement as Element;
    for (let up = owner.parentElement; up && up !== document.body; up = up.parentElement) {
      if (up.querySelector(`${CONTROL},div,p,section,h1,h2,h3,h4,ul,table`)) break;
      owner = up;
    }
    whole.set(owner, [...(whole.get(owner) ?? []), text]);
  }
  return [...whole.values()];
}

const unsay: Change = {
  name: 'take brand and noun words away',
  apply({ box }, dice) {
    if (!box) return null;
    const neutral = dice.pick(NEUTRAL) ?? 'Entry';
    renameAll('n');
    for (const run of runs()) {
      if (!saysOurs(run.map(({ data }) => data).join('')) && !saysOurs(run.map(({ data }) => data).join(' '))) continue;
      for (const [at, text] of run.entries()) text.data = at === 0 ? neutral : '';
    }
    for (const element of elements()) {
      for (const name of [...READ_ATTRIBUTES, 'value']) {
        if (saysOurs(element.getAttribute(name) ?? '')) element.setAttribute(name, neutral);
      }
      if (element.hasAttribute('name')) element.setAttribute('name', 'field');
    }
    document.title = '';
    return `all of them now "${neutral}"`;
  },
};

const vetoedLabel: Change = {
  name: 'label says something else',
  apply({ box }, dice) {
    if (!box) return null;
    const places = labelPlaces(box);
    const phrase = dice.pick(VETOED);
    // Only where what is taken for the label is one: it says something of our code.
    if (!phrase || !places.some((place) => saysOurs(place.read()))) return null;
    for (const [at, place] of places.entries()) place.write(at === 0 ? phrase.words : '');
    return `${phrase.kind}, ${phrase.lang}: "${phrase.words}"`;
  },
};

export const wordBreaks: readonly Change[] = [unsay, vetoedLabel];
