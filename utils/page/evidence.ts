import type { FieldTexts } from './field-texts.ts';
import { type SiteMatchers, siteMatchers } from './site-matchers.ts';
import { type Matcher, nameWords, normalise } from './text.ts';

export { type SiteMatchers, siteMatchers };

/**
 * Weighs what speaks for a field. Each kind of evidence comes from another place, so that two of them are two
 * witnesses and not one heard twice. Pure: text in, reasons out.
 *
 * What names the box must be made of known words only. In sixteen languages nobody can list all that makes a code another
 * code ("kod pocztowy kliniki"), or a form another form ("Praxis verlassen"); a word that nobody knows refuses without a
 * list. The button that goes with it may say anything only where title and label leave no doubt.
 */

/**
 * Where a piece of evidence was seen. `name` is what stands as the field's label, by markup or by place; `taught` is what a
 * person pointed out on this computer.
 */
export type EvidenceKind = 'name' | 'title' | 'button' | 'attributes' | 'route' | 'taught';

/** One piece of evidence, as shown under "What was seen". `words` are from our own lists; `text` is what stood there. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text: string;
  readonly words: readonly string[];
  /** 3 names the box outright, 2 names it from beside, 1 fits. */
  readonly weight: 1 | 2 | 3;
}

// A "medical ID" or a "codice medico" is another one, a "medical practice" is a practice. A "kimlik" is a passport, too.
const AILING = /medic|diabet|care|health|kimlik( |$)/;

interface Reading {
  readonly text: string;
  readonly spelled: string;
  readonly words: readonly string[];
  readonly brand: boolean;
  readonly code: boolean;
  readonly share: boolean;
  /** Says whose code it is, or the brand. */
  readonly owner: boolean;
  /** Has words for this box and no other. */
  readonly tells: boolean;
}

function read(matchers: SiteMatchers, texts: readonly string[], spell = normalise): Reading {
  const text = texts.join(' · ');
  const spelled = spell(text);
  const brand = matchers.brand(spelled);
  const whose = [...brand, ...matchers.owner(spelled)];
  const code = matchers.code(spelled);
  const share = matchers.share(spelled);
  const owner = whose.length > 0;
  return {
    text,
    spelled,
    words: [...new Set([...whose, ...code, ...share])],
    brand: brand.length > 0,
    code: code.length > 0,
    share: share.length > 0,
    owner,
    tells: brand.length > 0 || (code.length > 0 && (owner || (matchers.sharesByCode && share.length > 0))),
  };
}

/** Whether a text is made of some words and nothing else. */
const isMadeOf = (words: Matcher, { spelled }: Reading) => words(spelled).join(' ').length === spelled.length;

/** Whether a label is made of known words, and not about a code of the person's own. */
const isKnown = (matchers: SiteMatchers, label: Reading, words = matchers.named) =>
  isMadeOf(words, label) && matchers.own(label.spelled).length === 0;

/** Whether the words name this box, or something that the vetoes know. */
const namesBox = (matchers: SiteMatchers, label: Reading) =>
  label.tells && (isKnown(matchers, label) || goesOn(matchers, label) || matchers.veto(label.spelled).length > 0);

// One word or two after "ProConnect code" may make it another thing, its nickname or date; more of them explain it.
const CLAUSE = 3;

/**
 * Whether a label names the code by the service's own name and then goes on with a clause of words that nobody needs to
 * know: "Practice ID provided by your doctor's office". What stands before the name says what it is and has to be known:
 * "Nickname for this ProConnect code" is none.
 */
function goesOn(matchers: SiteMatchers, { brand, spelled }: Reading): boolean {
  const [name] = matchers.brand(spelled);
  if (!brand || !name || matchers.own(spelled).length > 0) return false;
  const at = ` ${spelled} `.indexOf(` ${name} `);
  const code = matchers.code(spelled)[0] ?? name;
  const begins = Math.min(at, ` ${spelled} `.indexOf(` ${code} `));
  const ends = Math.max(at + name.length, ` ${spelled} `.indexOf(` ${code} `) + code.length);
  const isMade = (text: string) => matchers.named(text).join(' ').length === text.length;
  const rest = spelled.slice(ends).trim();
  return (
    isMade(spelled.slice(0, begins).trim()) &&
    isMade(spelled.slice(begins, ends).trim()) &&
    rest.split(' ').length >= CLAUSE
  );
}

/** Nothing but a word for a code, and words like "enter your": a "code to share" may be one to give away. */
const isPlain = (matchers: SiteMatchers, label: Reading) =>
  label.code &&
  !label.owner &&
  !label.share &&
  !AILING.test(matchers.given(label.spelled).reduce((rest, giver) => rest.replace(giver, ''), label.spelled)) &&
  isKnown(matchers, label, matchers.plain);

/** Whether a placeholder speaks at all: "XXXX-1234" or "e.g. 09646522" says nothing. */
function speaks({ text }: Reading): boolean {
  return /\p{L}{3}/u.test(text) && !/\d|xxx/i.test(text);
}

/** Whether the nearest title that is about such codes at all is about ours; one with an unknown word is not. */
function isTitled(matchers: SiteMatchers, titles: readonly Reading[], about: 'owner' | 'tells'): boolean {
  const deciding = titles.find((title) => title[about] || !isMadeOf(matchers.place, title));
  return deciding?.[about] === true && isMadeOf(matchers.place, deciding);
}

/** What a button comes to: it does it by its own words, goes on with what the title says, or says something unknown. */
type Meaning = 'does' | 'goesOn' | 'unknown';

function meaning(matchers: SiteMatchers, button: Reading): Meaning {
  if (button.text && !isMadeOf(matchers.pressed, button)) return 'unknown';
  if (button.share || button.brand) return 'does';
  return !button.text || button.code || button.owner || matchers.press(button.spelled).length > 0
    ? 'goesOn'
    : 'unknown';
}

/**
 * Whether the titles over a label that names the box go with its button. The nearest that speaks of us decides; one that
 * says nothing takes nothing away. A button that does it needs none; one that goes on with anything needs that nothing
 * else is spoken of nearer; one that says something unknown needs a title of doing just this. The vetoes have the last
 * word on all of them.
 * @param sure the label has the service's own name for the code, or the markup has the name: then the button may say
 *   anything, and so may titles that don't speak of us
 */
function goWith(matchers: SiteMatchers, titles: readonly Reading[], button: Meaning, sure: boolean): boolean {
  if (titles.some((title) => isOther(matchers, title))) return false;
  if (button === 'does') return true;
  const ours = (title: Reading) => title.words.length > 0;
  const speaking = titles.filter((title) => ours(title) || !isMadeOf(matchers.around, title));
  const nearest = speaking.find((title) => ours(title) || isView(matchers, title));
  if (sure && !nearest) return true;
  const wasDone = nearest !== undefined && matchers.done(nearest.spelled).length > 0;
  if (sure && nearest && !(wasDone && button === 'unknown'))
    return ours(nearest) && (nearest.share || nearest.brand || isMadeOf(matchers.spoken, nearest));
  const deciding = button === 'goesOn' ? nearest : speaking[0];
  if (!deciding) return button === 'goesOn' && speaking.length === 0;
  if (!ours(deciding)) return false;
  if (matchers.done(deciding.spelled).length === 0 && (deciding.share || (deciding.brand && deciding.code)))
    return true;
  return button === 'goesOn' && deciding === speaking[0] && isMadeOf(matchers.spoken, deciding);
}

/** Whether a title is about the end of sharing, or about a clinic's own account. */
const isOther = (matchers: SiteMatchers, { share, owner, brand, spelled }: Reading) =>
  share ? matchers.ends(spelled).length > 0 : owner && !brand && matchers.manages(spelled).length > 0;

/** Whether a title is about what is looked at and filtered, and not about us: "Reports". */
const isView = (matchers: SiteMatchers, title: Reading) =>
  isMadeOf(matchers.spoken, title) && !isMadeOf(matchers.around, title);

/** What the texts around one field amount to. */
export interface Weighed {
  readonly why: readonly Evidence[];
  readonly score: number;
  /** Enough, from at least two places, with the box named in words a person sees. */
  readonly enough: boolean;
}

const ENOUGH = 4;

/**
 * Weighs one field's texts. The label comes first: where it says something else, no title above it counts ("Your full
 * name" in a ProConnect dialog). A label that says only "code" needs a title that says whose, and nothing else.
 * @param matchers the site's compiled words
 * @param texts what is written on and around the field
 * @param route the path and hash route of the page
 * @param whole weighs a field to the end whose label leaves no chance; most fields need no more than a look at theirs
 */
export function weigh(matchers: SiteMatchers, texts: FieldTexts, route: string, whole = false): Weighed {
  const label = read(matchers, texts.label);
  const hint = read(matchers, texts.hint);
  const near = read(matchers, label.text ? [] : texts.near);
  // Markup outranks place. A placeholder stands in where there is no label: one that names the box does, one that only
  // says "code" does unless the text beside it speaks of something else.
  const byHint = namesBox(matchers, hint) || (isPlain(matchers, hint) && isKnown(matchers, near));
  const own = label.text ? label : byHint && !namesBox(matchers, near) ? hint : near;
  const named = namesBox(matchers, own);
  const plain = isPlain(matchers, own);
  const bare = !own.text && !hint.text;
  if (!(whole || named || plain || bare)) return { why: [], score: 0, enough: false };
  const titles = texts.title.map((title) => read(matchers, [title]));
  const contradicted = plain
    ? !isKnown(matchers, hint) && speaks(hint)
    : own !== label && hint.words.length === 0 && speaks(hint);
  const titled = !named && (plain || bare) && isTitled(matchers, titles, plain ? 'owner' : 'tells');

  const why: Evidence[] = [];
  const take = (kind: EvidenceKind, { text, words, tells }: Reading, strong: 2 | 3, weak: 1 | 2 = 1) => {
    if (words.length > 0) why.push({ kind, text, words, weight: tells ? strong : weak });
  };
  take('name', own, 3);
  const about = titles.find((title) => titled && title[plain ? 'owner' : 'tells']);
  const spoken = about ?? titles.find(({ words }) => words.length > 0);
  if (spoken) take('title', spoken, 2, titled ? 2 : 1);
  const button = read(matchers, texts.button);
  const means = meaning(matchers, button);
  if (means !== 'unknown' && button.words.length > 0) take('button', button, 2);
  else if (means !== 'unknown' && button.text) why.push({ kind: 'button', text: button.text, words: [], weight: 1 });
  const called = read(matchers, texts.attributes, nameWords);
  take('attributes', called, 2);
  const routeWords = matchers.route(nameWords(route));
  if (routeWords.length > 0) why.push({ kind: 'route', text: routeWords.join(' '), words: routeWords, weight: 1 });

  const score = why.reduce((sum, { weight }) => sum + weight, 0);
  const over = isOther(matchers, button);
  const meant = over
    ? false
    : named
      ? goWith(matchers, titles, means, own.brand || called.tells)
      : titled && means !== 'unknown';
  return { why, score, enough: (named || titled) && meant && !contradicted && score >= ENOUGH };
}
