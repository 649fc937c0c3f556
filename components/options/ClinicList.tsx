import { computed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { clinicIndex, searchClinics } from '../../utils/clinics/search.ts';
import type { ClinicsView } from '../../utils/clinics-view.ts';
import { Switches } from '../Switches.tsx';
import { ClinicRow } from './ClinicRow.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { RemovedNotice } from './RemovedNotice.tsx';
import { removedNow } from './remove.ts';
import { addressOf } from './route.ts';
import { clinics, isUnsure } from './store.ts';
import { to } from './text.ts';
import { useScreen } from './use-screen.ts';
import { WardSwitch } from './WardSwitch.tsx';

/** From so many clinics on there is a box to search in. */
const LONG_LIST = 8;

/** The index and a row for each clinic: made once for a view, so that a key press only picks from them. */
const prepared = computed(() => {
  const view = clinics.value;
  if (!view) return null;
  const index = clinicIndex(view.clinics, 'en');
  const rows = new Map(
    view.clinics.map((clinic) => [
      clinic.profile.id,
      <ClinicRow
        key={clinic.profile.id}
        clinic={clinic}
        state={clinic.profile.id !== view.active ? null : isUnsure(clinic.profile.id) ? 'unsure' : 'active'}
        ownCodes={view.saved.ownCodes}
      />,
    ]),
  );
  return { index, rows };
});

function Found({ view, typed }: { readonly view: ClinicsView; readonly typed: string }) {
  const ready = prepared.value;
  if (!ready) return null;
  const found = searchClinics(ready.index, typed);
  const first = found.filter(({ profile }) => profile.id === view.active);
  const ordered = typed.trim() ? found : [...first, ...found.filter((clinic) => !first.includes(clinic))];
  return (
    <>
      <p class="from" role="status" id="count">
        {typed.trim()
          ? to('list.found', { found: String(found.length), all: String(view.clinics.length) })
          : view.clinics.length >= LONG_LIST
            ? to('list.all', { all: String(view.clinics.length) })
            : ''}
      </p>
      <ul class="clinics">{ordered.map(({ profile }) => ready.rows.get(profile.id))}</ul>
    </>
  );
}

/** The list of clinics, and what can be done with all of them. */
export function ClinicList() {
  const justRemoved = useMemo(() => removedNow.peek(), []);
  useEffect(() => {
    removedNow.value = false;
  }, []);
  const heading = useScreen(to('list.title'), !justRemoved);
  const typed = useSignal('');
  const view = clinics.value;
  if (!view) return null;
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {to('list.title')}
      </h2>
      {justRemoved && <RemovedNotice justNow />}
      <DraftNotice />
      {view.locked ? (
        <div class="notice" id="locked">
          <p class="strong">{to('locked.title')}</p>
          <p>{to('locked.text')}</p>
        </div>
      ) : (
        <div class="row">
          <a class="button main" id="add" href={addressOf('add')}>
            {to('list.add')}
          </a>
          <a class="button" id="import" href={addressOf('import')}>
            {to('list.import')}
          </a>
          <a class="button" id="backup" href={addressOf('backup')}>
            {to('list.backup')}
          </a>
        </div>
      )}
      {view.clinics.length >= LONG_LIST && (
        <div class="field search">
          <label for="search">{to('list.search')}</label>
          <input
            id="search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
        </div>
      )}
      {view.clinics.length === 0 ? <p>{to('list.none')}</p> : <Found view={view} typed={typed.value} />}
      {!justRemoved && !view.locked && <RemovedNotice justNow={false} />}
      <Switches />
      <WardSwitch />
    </>
  );
}
