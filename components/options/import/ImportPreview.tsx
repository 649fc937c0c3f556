import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { takeIn } from '../../../utils/clinic-wishes.ts';
import type { Incoming } from '../../../utils/clinics/incoming.ts';
import { previewOf } from '../../../utils/clinics/preview.ts';
import { isPrivate } from '../../store.ts';
import { today } from '../days.ts';
import { ErrorSummary } from '../editor/ErrorSummary.tsx';
import type { FieldProblem } from '../editor/form.ts';
import { go } from '../route.ts';
import { say } from '../saying.ts';
import { act, clinics } from '../store.ts';
import { to } from '../text.ts';
import { BackupExtras } from './BackupExtras.tsx';
import { ImportItem } from './ImportItem.tsx';
import '../../check.css';

/** What was read, before anything of it is taken in. */
export function ImportPreview({ incoming, leave }: { readonly incoming: Incoming; readonly leave: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const items = previewOf(incoming, clinics.value?.clinics ?? [], today());
  const isBackup = incoming.kind === 'backup';
  // Of a backup a person may take some; one that would replace a clinic here only if that is said.
  const ticks = useSignal<Readonly<Record<string, boolean>>>({});
  const sure = useSignal(false);
  const problems = useSignal<readonly FieldProblem[]>([]);
  const isTicked = ({ profile, against }: (typeof items)[number]) =>
    ticks.value[profile.id] ?? (!isBackup || against === 'new');
  const open = items.filter(({ against }) => against === 'new' || against === 'change');
  const taken = open.filter(isTicked);
  const [only] = items;
  const replaces = !isBackup && only?.against === 'change';

  const take = async (event: Event) => {
    event.preventDefault();
    if (!sure.value) {
      problems.value = [{ field: 'sure', text: isBackup ? to('preview.sureBackupFirst') : to('preview.sureFirst') }];
      return;
    }
    const problem = await act(takeIn(incoming, taken, isPrivate.value));
    if (problem) {
      problems.value = [{ field: 'sure', text: problem }];
      return;
    }
    if (!isBackup && only) go('clinic', only.profile.id);
    else go('list');
    say(
      isBackup
        ? to('preview.restored', { clinics: String(taken.length) })
        : to('preview.done', { clinic: only?.profile.name ?? '' }),
    );
  };
  return (
    <form onSubmit={take} noValidate id="preview">
      <h3 tabIndex={-1} ref={heading}>
        {isBackup ? to('preview.titleBackup', { clinics: String(items.length) }) : to('preview.title')}
      </h3>
      <ErrorSummary problems={problems.value} />
      {items.map((item) => (
        <ImportItem
          key={item.profile.id}
          item={item}
          choice={
            isBackup && open.includes(item)
              ? {
                  ticked: isTicked(item),
                  tick: (ticked) => {
                    ticks.value = { ...ticks.value, [item.profile.id]: ticked };
                  },
                }
              : null
          }
        />
      ))}
      {incoming.kind === 'backup' && <BackupExtras backup={incoming} taken={taken} />}
      {(isBackup || open.length > 0) && (
        <>
          <p>{to('preview.then')}</p>
          <label class="check">
            <input
              type="checkbox"
              id="sure"
              checked={sure.value}
              onChange={(event) => {
                sure.value = event.currentTarget.checked;
              }}
            />
            {isBackup ? to('preview.sureBackup') : to('preview.sure')}
          </label>
        </>
      )}
      <div class="row">
        {(isBackup || open.length > 0) && (
          <button type="submit" class="main" id="take">
            {isBackup ? to('preview.takeBackup') : replaces ? to('preview.replace') : to('preview.take')}
          </button>
        )}
        <button type="button" id="leave" onClick={leave}>
          {to('preview.leave')}
        </button>
      </div>
    </form>
  );
}
