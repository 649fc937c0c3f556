import type { State } from '../state.ts';
import type { HintKey } from './hint-language.ts';
import { hintIn, isLanguage, LANGUAGES } from './hint-languages.ts';
import type { Language } from './language.ts';
import type { AboutLanguage } from './translation.ts';

/** Which language is spoken. The person's choice first, then the organisation's; never the browser's. Pure. */

/** What our pages need to know of it. */
export interface LanguageView {
  readonly tag: string;
  readonly offered: readonly AboutLanguage[];
  /** Those of which the person said that they may be used though nobody has checked them. */
  readonly agreed: readonly string[];
}

type Chosen = Pick<State, 'settings' | 'policy'>;

const setBy = ({ policy }: Chosen) => (policy.kind === 'set' ? policy.policy : {});

/** The languages that a person can choose. */
export function offeredLanguages(state: Chosen): readonly AboutLanguage[] {
  const hidden = setBy(state).uncheckedLanguages === false;
  return LANGUAGES.filter(({ checked }) => checked || !hidden);
}

/** An organisation may say `pl-PL` or `zh`. */
function nearest(wanted: string, offered: readonly AboutLanguage[]): string | null {
  const base = (tag: string) => tag.split('-')[0]?.toLowerCase();
  const exact = offered.find(({ tag }) => tag.toLowerCase() === wanted.toLowerCase());
  return (exact ?? offered.find(({ tag }) => base(tag) === base(wanted)))?.tag ?? null;
}

/** The tag of the language in use. */
export function languageTagOf(state: Chosen): string {
  const offered = offeredLanguages(state);
  const { tag } = state.settings.language;
  const isOffered = offered.some((one) => one.tag === tag);
  // One that is in no list, for trying out, is hidden by no organisation.
  if (tag !== null && (isOffered || (isLanguage(tag) && !LANGUAGES.some((one) => one.tag === tag)))) return tag;
  return nearest(setBy(state).language ?? 'en', offered) ?? 'en';
}

/** What the hint, the badge and the menu say in the language in use. */
export const hintLanguage = (state: Chosen): Language<HintKey> => hintIn(languageTagOf(state));

/** Puts the view together. */
export const languageView = (state: Chosen): LanguageView => ({
  tag: languageTagOf(state),
  offered: offeredLanguages(state),
  agreed: state.settings.language.agreed,
});
