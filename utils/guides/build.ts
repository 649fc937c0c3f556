import type { GuideKey } from '../i18n/guides-language.ts';
import type { SourceId } from './sources.ts';
import type { Guide, Note, Step } from './types.ts';

/** Short ways to write guides down, so that a guide reads like its steps. */

type Names = Readonly<Record<string, string>>;
type Extras = Partial<Pick<Step, 'code' | 'open' | 'links' | 'see' | 'where'>>;

/** Something that is said beside the steps. */
export const note = (text: GuideKey, source: SourceId, names: Names = {}): Note => ({
  text,
  names,
  source,
  known: true,
});

/** Something that could not be found out. `source` is where it was looked for. */
export const unknownNote = (text: GuideKey, source: SourceId, names: Names = {}): Note => ({
  ...note(text, source, names),
  known: false,
});

const BARE = { code: null, open: null, links: [], see: [], where: null } as const;

/** A step. `names` are the site's own words, by the places of the text. */
export const step = (text: GuideKey, source: SourceId, names: Names = {}, extras: Extras = {}): Step => ({
  ...note(text, source, names),
  ...BARE,
  ...extras,
});

/** A step whose way is not known. `source` is where it was looked for. */
export const unknownStep = (text: GuideKey, source: SourceId, names: Names = {}, extras: Extras = {}): Step => ({
  ...step(text, source, names, extras),
  known: false,
});

/** A guide; what it does not say is empty. */
export const guide = (
  parts: Pick<Guide, 'title' | 'subject' | 'surface' | 'purpose' | 'steps'> & Partial<Guide>,
): Guide => ({ site: null, before: [], after: [], trouble: [], ...parts });
