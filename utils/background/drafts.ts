import { type Draft, draftSchema } from '../clinics/draft.ts';
import { parse } from '../schema.ts';
import { KEYS } from '../state.ts';

/**
 * What stands in the editor, kept until it is saved or thrown away. It lies beside the settings, not in them: it is written
 * while a person types, and no page has to be told of it.
 */

/** The part of the browser's API that is used here. */
interface DraftStore {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
}

/** What is kept; null where there is nothing that can be read. */
export async function keptDraft({ storage }: DraftStore): Promise<Draft | null> {
  const { [KEYS.draft]: raw } = await storage.local.get(KEYS.draft);
  const read = parse(draftSchema, raw);
  return read.ok ? read.value : null;
}

/** Keeps a draft, or forgets it. */
export async function storeDraft({ storage }: DraftStore, draft: Draft | null): Promise<void> {
  if (draft === null) await storage.local.remove(KEYS.draft);
  else await storage.local.set({ [KEYS.draft]: draft });
}
