import type { PreviewItem } from '../../../utils/clinics/preview.ts';
import { t } from '../../store.ts';
import { Differences } from '../Differences.tsx';
import { ProfileSheet } from '../ProfileSheet.tsx';
import { to } from '../text.ts';
import { Warnings } from '../Warnings.tsx';

/** What would become of a clinic, in a sentence. */
function againstText({ against, known }: PreviewItem): string {
  if (against === 'kept') return to('preview.kept', { from: t(`from.${known?.provenance ?? 'bundled'}`) });
  return to(`preview.${against}`);
}

/** One clinic of an import: what would become of it, what is odd, before and after, and all that is in it. */
export function ImportItem({
  item,
  choice,
}: {
  readonly item: PreviewItem;
  /** Whether it is to be taken in, where that can be chosen. */
  readonly choice: { readonly ticked: boolean; readonly tick: (ticked: boolean) => void } | null;
}) {
  const { profile, warnings, against, differences } = item;
  const id = `item-${profile.id}`;
  return (
    <section class="card" data-item={profile.id} data-against={against} aria-labelledby={id}>
      <h3 id={id}>
        <bdi>{profile.name}</bdi>
      </h3>
      <p class="from">
        {to('preview.id')} <code dir="ltr">{profile.id}</code>
      </p>
      <p class="strong">{againstText(item)}</p>
      {choice && (
        <label class="check">
          <input
            type="checkbox"
            checked={choice.ticked}
            onChange={(event) => choice.tick(event.currentTarget.checked)}
          />
          {against === 'change' ? to('preview.tickChange') : to('preview.tickNew')}
        </label>
      )}
      {against !== 'same' && <Warnings warnings={warnings} />}
      {differences.length > 0 && (
        <>
          <h4>{against === 'kept' ? to('preview.differs') : to('differences.title')}</h4>
          <Differences differences={differences} />
        </>
      )}
      {/* What is here already, word for word, can be unfolded. */}
      <details open={against !== 'same'}>
        <summary>
          <h4>{to('sheet.title')}</h4>
        </summary>
        <ProfileSheet profile={profile} named={false} />
      </details>
    </section>
  );
}
