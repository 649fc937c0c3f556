import { useSignal } from '@preact/signals';
import { CASES, type CaseId, exerciseFor } from '../../utils/practice/exercise.ts';
import { SERVICE_IDS, type ServiceId } from '../../utils/sites/types.ts';
import { begin } from './store.ts';
import { tp } from './text.ts';

/** Any case on any of the three sites. */
export function Chooser() {
  const service = useSignal<ServiceId>('glooko');
  const about = useSignal<CaseId>('right');
  return (
    <details class="card">
      <summary>{tp('practice.free')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          begin(exerciseFor(service.value, about.value), null);
        }}
      >
        <div class="field">
          <label for="free-service">{tp('practice.service')}</label>
          <select
            id="free-service"
            value={service.value}
            onChange={({ currentTarget }) => {
              service.value = currentTarget.value as ServiceId;
            }}
          >
            {SERVICE_IDS.map((id) => (
              <option key={id} value={id}>
                {tp(`service.${id}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="free-case">{tp('practice.case')}</label>
          <select
            id="free-case"
            value={about.value}
            onChange={({ currentTarget }) => {
              about.value = currentTarget.value as CaseId;
            }}
          >
            {CASES.map((id) => (
              <option key={id} value={id}>
                {tp(`case.${id}`)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" id="free-open">
          {tp('practice.open')}
        </button>
      </form>
    </details>
  );
}
