import { useEffect, useRef } from 'preact/hooks';
import { differences } from '../../../utils/clinics/compare.ts';
import type { Profile } from '../../../utils/clinics/profile.ts';
import { warningsOf } from '../../../utils/clinics/warnings.ts';
import { Differences } from '../Differences.tsx';
import { today } from '../days.ts';
import { ProfileSheet } from '../ProfileSheet.tsx';
import { clinics } from '../store.ts';
import { to } from '../text.ts';
import { Warnings } from '../Warnings.tsx';

/** What families will see, what is odd about it and what changes: the last look before it is kept. */
export function Review({
  profile,
  before,
  save,
  back,
}: {
  readonly profile: Profile;
  readonly before: Profile | null;
  readonly save: () => void;
  readonly back: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const view = clinics.value;
  const others = view?.clinics.filter((clinic) => clinic.profile.id !== before?.id) ?? [];
  const changes = before ? differences(before, profile) : [];
  const inUse = before !== null && view?.active === before.id;
  return (
    <section id="review" aria-labelledby="review-title">
      <h3 id="review-title" tabIndex={-1} ref={heading}>
        {to('review.title')}
      </h3>
      <Warnings warnings={warningsOf(profile, others, today())} />
      {before && (
        <section class="card" aria-labelledby="review-changes">
          <h4 id="review-changes">{to('differences.title')}</h4>
          {changes.length === 0 ? <p>{to('differences.none')}</p> : <Differences differences={changes} />}
          {inUse && changes.length > 0 && <p>{to('review.again')}</p>}
        </section>
      )}
      <section class="card" aria-labelledby="review-sheet">
        <h4 id="review-sheet">{to('sheet.title')}</h4>
        <ProfileSheet profile={profile} />
      </section>
      <div class="row">
        <button type="button" class="main" id="save" onClick={save}>
          {to('review.save')}
        </button>
        <button type="button" id="edit-on" onClick={back}>
          {to('review.back')}
        </button>
      </div>
    </section>
  );
}
