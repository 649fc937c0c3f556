import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { OUTCOMES } from '../../../utils/log/outcomes.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { clinicOf } from '../store.ts';
import { type Chosen, reader, SPANS, show, wanted } from './store.ts';
import { tl } from './text.ts';

/** A clinic's name, or its id where it is not here any more. */
export const clinicWords = (id: string | null): string =>
  id === null ? tl('line.noClinic') : (clinicOf(id)?.profile.name ?? id);

/** One choice out of a few, or all. */
function Choice({
  name,
  value,
  options,
  choose,
}: {
  readonly name: 'time' | 'service' | 'outcome' | 'clinic';
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string) => void;
}) {
  return (
    <div class="field">
      <label for={`filter-${name}`}>{tl(`filter.${name}`)}</label>
      <select id={`filter-${name}`} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the list shows only. */
export function LogFilters() {
  const { chosen } = wanted.value;
  const clinics = useSignal<readonly string[]>([]);
  useEffect(() => {
    void reader.clinics().then(
      (ids) => {
        clinics.value = ids;
      },
      () => undefined,
    );
  }, [clinics]);
  const any = ['', tl('filter.any')] as const;
  const choose = (change: Partial<Chosen>) => void show({ ...wanted.value.chosen, ...change }, 0);
  return (
    <fieldset class="filters">
      <legend>{tl('filter.title')}</legend>
      <Choice
        name="time"
        value={chosen.span}
        options={SPANS.map((span) => [span, tl(`filter.time.${span}`)])}
        choose={(span) => choose({ span: span as Chosen['span'] })}
      />
      <Choice
        name="service"
        value={chosen.service ?? ''}
        options={[any, ...SERVICE_IDS.map((id) => [id, tl(`service.${id}`)] as const)]}
        choose={(service) => choose({ service: (service || null) as Chosen['service'] })}
      />
      <Choice
        name="outcome"
        value={chosen.outcome ?? ''}
        options={[any, ...OUTCOMES.map((id) => [id, tl(`outcome.${id}`)] as const)]}
        choose={(outcome) => choose({ outcome: (outcome || null) as Chosen['outcome'] })}
      />
      <Choice
        name="clinic"
        value={chosen.clinic ?? ''}
        options={[any, ...clinics.value.map((id) => [id, clinicWords(id)] as const)]}
        choose={(clinic) => choose({ clinic: clinic || null })}
      />
    </fieldset>
  );
}
