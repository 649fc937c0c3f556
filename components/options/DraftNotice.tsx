import { draftWish } from '../../utils/clinic-wishes.ts';
import { isPrivate } from '../store.ts';
import { dropDraft } from './draft-keeper.ts';
import { go } from './route.ts';
import { say } from './saying.ts';
import { act, clinicOf, clinics } from './store.ts';
import { to } from './text.ts';

/** "You were in the middle of …": what stood in the editor when it was left. */
export function DraftNotice({ thrown }: { readonly thrown?: () => void }) {
  const draft = clinics.value?.draft;
  if (!draft) return null;
  const name = clinicOf(draft.before)?.profile.name ?? draft.fields.name?.trim() ?? '';
  const throwAway = async () => {
    dropDraft();
    const problem = await act(draftWish(null, isPrivate.value));
    say(problem ?? to('draft.thrown'));
    if (!problem) thrown?.();
  };
  return (
    <section class="notice" id="draft" aria-labelledby="draft-title">
      <h3 id="draft-title">
        {draft.before
          ? to('draft.editing', { clinic: name })
          : name
            ? to('draft.adding', { clinic: name })
            : to('draft.addingNew')}
      </h3>
      <div class="row">
        <button type="button" id="draft-resume" onClick={() => go('resume')}>
          {to('draft.resume')}
        </button>
        <button type="button" class="quiet" id="draft-throw" onClick={() => void throwAway()}>
          {to('draft.throwAway')}
        </button>
      </div>
    </section>
  );
}
