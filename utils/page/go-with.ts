import { isMadeOf, type Reading } from './reading.ts';
import type { SiteMatchers } from './site-matchers.ts';

/**
 * Whether titles and button go with a label: what the group that a field is in is there for. Pure. The vetoes have the
 * last word on all of it.
 */

/** What a button comes to: it does it by its own words, goes on with what the title says, saves, or says something unknown. */
export type Meaning = 'does' | 'goesOn' | 'saves' | 'unknown';

/** Reads a button; none at all goes on with what the title says. */
export function meaning(matchers: SiteMatchers, button: Reading): Meaning {
  if (!button.text) return 'goesOn';
  if (isMadeOf(matchers.pressed, button)) {
    if (button.share || button.brand) return 'does';
    if (button.code || button.owner || matchers.press(button.spelled).length > 0) return 'goesOn';
  }
  return isMadeOf(matchers.saved, button) ? 'saves' : 'unknown';
}

/** Whether the nearest title that is about such codes at all is about ours; one with an unknown word is not. */
export function isTitled(matchers: SiteMatchers, titles: readonly Reading[], about: 'owner' | 'tells'): boolean {
  const deciding = titles.find((title) => title[about] || !isMadeOf(matchers.place, title));
  return deciding?.[about] === true && isMadeOf(matchers.place, deciding);
}

/** Whether a title is about the end of sharing, or about a clinic's own account. */
export const isOther = (matchers: SiteMatchers, { share, owner, brand, spelled }: Reading): boolean =>
  share ? matchers.ends(spelled).length > 0 : owner && !brand && matchers.manages(spelled).length > 0;

/** Whether a title is about what is looked at and filtered, and not about us: "Reports". */
const isView = (matchers: SiteMatchers, title: Reading) =>
  isMadeOf(matchers.spoken, title) && !isMadeOf(matchers.around, title);

/** Whether a title is the list of the clinics that one person is linked to: "My practices", "Kliniken". */
const isMine = (matchers: SiteMatchers, { spelled }: Reading) => matchers.mine(spelled).length > 0;

/** Whether a title is about sharing with somebody of whom nothing is known. */
const isWithAnybody = (matchers: SiteMatchers, title: Reading) =>
  matchers.shares(title.spelled).length > 0 &&
  !(title.owner || title.brand || title.code) &&
  !isMadeOf(matchers.around, title);

/** What goes with a label that names the box: enough, enough where the box stands alone in its part of the page, or not. */
export type With = 'enough' | 'alone' | 'no';

/**
 * Whether the titles over a label that names the box go with its button. The nearest that speaks of us decides; one that
 * says nothing takes nothing away. A button that does it needs none; one that goes on with anything needs that nothing
 * else is spoken of nearer; one that saves needs the list of the person's own clinics, and no other box beside ours; one
 * that says something unknown needs a title of doing just this.
 * @param sure label and markup leave no doubt: then the button may say anything
 */
export function goWith(matchers: SiteMatchers, titles: readonly Reading[], button: Meaning, sure: boolean): With {
  if (titles.some((title) => isOther(matchers, title))) return 'no';
  const ours = (title: Reading) => title.words.length > 0;
  const spoken = titles.find(({ share, owner, brand }) => share || owner || brand);
  if (spoken && isWithAnybody(matchers, spoken)) return 'no';
  if (button === 'does') return 'enough';
  const wasDone = (title: Reading) => matchers.done(title.spelled).length > 0;
  const speaking = titles.filter((title) => ours(title) || !isMadeOf(matchers.around, title));
  const nearest = speaking.find((title) => ours(title) || isView(matchers, title));
  if (sure && !nearest) return speaking.length === 0 ? 'enough' : 'no';
  if (sure && nearest && !(wasDone(nearest) && button !== 'goesOn')) {
    const speaks = nearest.share || nearest.brand || isMadeOf(matchers.spoken, nearest);
    return ours(nearest) && speaks ? 'enough' : 'no';
  }
  const deciding = button === 'goesOn' ? nearest : speaking[0];
  if (!deciding) return button === 'goesOn' && speaking.length === 0 ? 'enough' : 'no';
  if (!ours(deciding)) return 'no';
  if (!wasDone(deciding) && (deciding.share || (deciding.brand && deciding.code))) return 'enough';
  if (button === 'saves') return isMine(matchers, deciding) ? 'alone' : 'no';
  return button === 'goesOn' && deciding === speaking[0] && isMadeOf(matchers.spoken, deciding) ? 'enough' : 'no';
}
