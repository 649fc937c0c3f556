import type { Change } from './change.ts';
import { type ButtonKey, type LabelKey, PHRASES, type TitleKey } from './phrases.ts';
import { buttonPlace, labelPlaces, type Place, titlePlace } from './said.ts';

/** Says in another language what an English page says: its label, the title above it and the button. */

// In this order: the first that fits is what the words mean.
const LABEL: readonly (readonly [RegExp, LabelKey])[] = [
  [/pro ?connect.*code/i, 'proConnect'],
  [/care team.*code/i, 'careTeam'],
  [/clinic.*shar(e|ing) code/i, 'clinicShare'],
  [/shar(e|ing) code/i, 'share'],
  [/clinic code/i, 'clinic'],
  [/practice id/i, 'practice'],
  [/^(enter )?(the |your )?code:?$/i, 'code'],
];
const TITLE: readonly (readonly [RegExp, TitleKey])[] = [
  [/^add (a |your )?pro ?connect( code)?$/i, 'proConnect'],
  [/^add (a |your )?care team$/i, 'careTeam'],
  [/^shar(e|ing) (your data |data )?with (your |a |my )?clinic$/i, 'shareClinic'],
  [/^(data )?sharing$/i, 'sharing'],
  [/^my practices$/i, 'myPractices'],
  [/^(add|connect to) a practice$/i, 'addPractice'],
  [/^add (a )?new code$/i, 'newCode'],
];
const BUTTON: readonly (readonly [RegExp, ButtonKey])[] = [
  [/^add$/i, 'add'],
  [/^share( data)?$/i, 'share'],
  [/^submit$/i, 'submit'],
  [/^continue$/i, 'continue'],
  [/^connect$/i, 'connect'],
];

function meaning<K>(table: readonly (readonly [RegExp, K])[], place: Place | null): K | undefined {
  return place ? table.find(([words]) => words.test(place.read()))?.[1] : undefined;
}

export const translate: Change = {
  name: 'translate',
  apply(stage, dice) {
    const { box, source } = stage;
    if (!box || !source.lang.startsWith('en')) return null;
    const labels = labelPlaces(box);
    const known = labels.flatMap((place) => {
      const key = meaning(LABEL, place);
      return key ? [{ place, key }] : [];
    });
    if (known.length === 0 || known.length < labels.length) return null;
    const lang = dice.pick(Object.keys(PHRASES).filter((one) => one !== 'en')) ?? 'de';
    const phrases = PHRASES[lang];
    const title = titlePlace(box);
    const titleKey = meaning(TITLE, title);
    const button = buttonPlace(box);
    const buttonKey = meaning(BUTTON, button);
    if (!phrases) return null;
    for (const { place, key } of known) place.write(phrases.label[key]);
    if (titleKey) title?.write(phrases.title[titleKey]);
    if (buttonKey) button?.write(phrases.button[buttonKey]);
    document.documentElement.lang = lang;
    stage.words = [...known.map(({ place }) => place), title, button].flatMap((place) => place?.read() || []);
    return `${lang}: ${known.map(({ key }) => phrases.label[key]).join(', ')}`;
  },
};
