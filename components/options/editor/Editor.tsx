import { useSignal } from '@preact/signals';
import { draftWish, saveWish } from '../../../utils/clinic-wishes.ts';
import type { Draft } from '../../../utils/clinics/draft.ts';
import { fieldsOf } from '../../../utils/clinics/edit.ts';
import type { Profile } from '../../../utils/clinics/profile.ts';
import { isPrivate } from '../../store.ts';
import { today } from '../days.ts';
import { dropDraft, keepDraft } from '../draft-keeper.ts';
import { addressOf, go } from '../route.ts';
import { say } from '../saying.ts';
import { act, clinics } from '../store.ts';
import { to } from '../text.ts';
import { useScreen } from '../use-screen.ts';
import { check } from './check.ts';
import { EditorForm } from './EditorForm.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { type FieldProblem, fieldId, type Typed } from './form.ts';
import { Review } from './Review.tsx';

/**
 * The editor of one clinic: the form, then a look at what was made of it, then it is kept.
 * @param before the clinic that is edited; null for a new one
 * @param draft what was typed before
 */
export function Editor({ before, draft }: { readonly before: Profile | null; readonly draft: Draft | null }) {
  const title = before ? to('editor.edit', { clinic: before.name }) : to('editor.add');
  const heading = useScreen(title);
  const typed = useSignal<Typed>(draft?.fields ?? (before ? fieldsOf(before) : {}));
  const problems = useSignal<readonly FieldProblem[]>([]);
  const looking = useSignal<Profile | null>(null);

  const change = (next: Typed) => {
    typed.value = next;
    if (!isPrivate.value) keepDraft({ before: before?.id ?? null, fields: next });
  };
  const look = (event: Event) => {
    event.preventDefault();
    const others = clinics.value?.clinics.filter(({ profile }) => profile.id !== before?.id) ?? [];
    const checked = check(typed.value, before, new Set(others.map(({ profile }) => profile.id)), today());
    problems.value = checked.ok ? [] : checked.problems;
    looking.value = checked.ok ? checked.profile : null;
  };
  const save = async (profile: Profile) => {
    dropDraft();
    const problem = await act(saveWish(profile, before?.id ?? null, isPrivate.value));
    if (problem) {
      looking.value = null;
      problems.value = [{ field: fieldId('name'), text: problem }];
      return;
    }
    go('clinic', profile.id);
    say(to('editor.saved', { clinic: profile.name }));
  };
  const throwAway = async () => {
    dropDraft();
    const problem = isPrivate.value ? null : await act(draftWish(null, false));
    if (before) go('clinic', before.id);
    else go('list');
    say(problem ?? to('draft.thrown'));
  };

  const profile = looking.value;
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {profile ? (
        <Review
          profile={profile}
          before={before}
          save={() => void save(profile)}
          back={() => {
            looking.value = null;
          }}
        />
      ) : (
        <form onSubmit={look} noValidate>
          <ErrorSummary problems={problems.value} />
          <EditorForm
            editor={{
              before,
              typed: typed.value,
              type: (path, text) => change({ ...typed.value, [path]: text }),
              change,
              problems: problems.value,
            }}
          />
          <div class="row">
            <button type="submit" class="main" id="look">
              {to('editor.look')}
            </button>
            <button type="button" class="quiet" id="throw-away" onClick={() => void throwAway()}>
              {to('draft.throwAway')}
            </button>
          </div>
          {!isPrivate.value && (
            <p class="from">
              {to('editor.kept')} <a href={addressOf('list')}>{to('list.back')}</a>
            </p>
          )}
        </form>
      )}
    </>
  );
}
