import { FIRST_SETTINGS, type Settings } from '../settings.ts';
import type { Choices } from './visit.ts';

/**
 * Which settings are the visit's and which the ward's. The visit's are laid over those that are stored, and taken off
 * again before anything is stored. Pure.
 */

/** What a visit begins with: the ward's switches and boxes, and nothing of a family. */
export const firstChoices = ({ off, taught }: Settings): Choices => ({
  family: FIRST_SETTINGS.family,
  language: FIRST_SETTINGS.language,
  off,
  taught,
});

/** The settings that count on a ward: without a visit, those of no family. */
export const withChoices = (stored: Settings, choices: Choices | null): Settings => ({
  ...stored,
  ...(choices ?? firstChoices(stored)),
});

/**
 * Takes changed settings apart again.
 * @param made what a change came to
 * @param stored what lies on disk
 * @param inVisit whether a visit is open
 * @returns what goes to disk, and what stays with the visit
 */
export function splitChoices(
  made: Settings,
  stored: Settings,
  inVisit: boolean,
): { readonly ward: Settings; readonly choices: Choices | null } {
  const { family, language, off, taught } = made;
  const ward = { ...made, family: stored.family, language: stored.language };
  if (!inVisit) return { ward, choices: null };
  return {
    ward: { ...ward, off: stored.off, taught: stored.taught },
    choices: { family, language, off, taught },
  };
}
