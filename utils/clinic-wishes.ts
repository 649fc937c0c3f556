import type { Draft } from './clinics/draft.ts';
import type { Incoming } from './clinics/incoming.ts';
import type { PreviewItem } from './clinics/preview.ts';
import type { Profile } from './clinics/profile.ts';
import type { Request } from './messages.ts';

/**
 * The messages of the page of clinics, put together from what it shows: only what was in the preview is sent, and only what
 * a person saw changing is named as replaced.
 */

type Wish<N extends Request['type']> = Extract<Request, { type: N }>;

/** Asks for what the page shows. */
export const clinicsWish = (isPrivate: boolean): Wish<'ui:clinics'> => ({ type: 'ui:clinics', private: isPrivate });

/**
 * Takes in what the preview showed; what is kept here or the same stays out.
 * @param incoming what was read
 * @param items its preview, or those of its clinics that were ticked
 */
export function takeIn(
  incoming: Incoming,
  items: readonly PreviewItem[],
  isPrivate: boolean,
): Wish<'ui:import'> | Wish<'ui:restore'> {
  const profiles = items
    .filter(({ against }) => against === 'new' || against === 'change')
    .map(({ profile }) => profile);
  const replace = items.filter(({ against }) => against === 'change').map(({ profile }) => profile.id);
  if (incoming.kind === 'profile') return { type: 'ui:import', private: isPrivate, sure: true, profiles, replace };
  const { ownCodes, prefill, off } = incoming;
  return { type: 'ui:restore', private: isPrivate, sure: true, clinics: profiles, replace, ownCodes, prefill, off };
}

/** Saves what the editor holds. `before` is the id of the clinic that was edited; null for a new one. */
export const saveWish = (profile: Profile, before: string | null, isPrivate: boolean): Wish<'ui:save-clinic'> => ({
  type: 'ui:save-clinic',
  private: isPrivate,
  profile,
  before,
});

/** Copies a clinic. `id` is a new one (new-id.ts). */
export const duplicateWish = (
  clinic: string,
  as: { readonly id: string; readonly name: string },
  isPrivate: boolean,
): Wish<'ui:duplicate-clinic'> => ({ type: 'ui:duplicate-clinic', private: isPrivate, clinic, ...as });

/** Undoes the last removal. */
export const putBackWish = (isPrivate: boolean): Wish<'ui:put-back'> => ({ type: 'ui:put-back', private: isPrivate });

/** Keeps what stands in the editor, or forgets it. */
export const draftWish = (draft: Draft | null, isPrivate: boolean): Wish<'ui:draft'> => ({
  type: 'ui:draft',
  private: isPrivate,
  draft,
});
