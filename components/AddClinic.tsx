import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import * as v from 'valibot';
import { plainText } from '../utils/clinics/text.ts';
import { SERVICE_IDS, type ServiceId } from '../utils/sites/types.ts';
import { CodeTwice, NOTHING_TYPED, type TypedTwice, twiceProblem } from './CodeTwice.tsx';
import { tf } from './forms-text.ts';
import { isPrivate, t, wish } from './store.ts';
import './forms.css';

const NAME = plainText(120);

/** The form for a clinic that is not in the list: its name, and each code twice. */
export function AddClinic({ leave, done }: { readonly leave: () => void; readonly done: () => void }) {
  const name = useSignal('');
  const codes = useSignal<Readonly<Record<ServiceId, TypedTwice>>>({
    glooko: NOTHING_TYPED,
    clarity: NOTHING_TYPED,
    libreview: NOTHING_TYPED,
  });
  const problems = useSignal<Readonly<Partial<Record<ServiceId | 'name' | 'all', string>>>>({});
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const add = async (event: Event) => {
    event.preventDefault();
    const typed = SERVICE_IDS.filter(
      (service) => codes.value[service].first.trim() || codes.value[service].again.trim(),
    );
    const wrong = Object.fromEntries(
      typed.flatMap((service) => {
        const problem = twiceProblem(service, codes.value[service]);
        return problem ? [[service, problem]] : [];
      }),
    );
    const clinicName = name.value.trim();
    problems.value = v.is(NAME, clinicName) ? wrong : { ...wrong, name: tf('problem.name') };
    if (Object.keys(problems.value).length > 0) return;
    const given = Object.fromEntries(typed.map((service) => [service, codes.value[service].first.trim()]));
    const problem = await wish({ type: 'ui:add-clinic', private: isPrivate.value, name: clinicName, codes: given });
    if (problem) problems.value = { all: problem };
    else done();
  };
  return (
    <form class="card" onSubmit={add} noValidate aria-labelledby="add-title">
      <h2 id="add-title">{tf('clinic.notHere')}</h2>
      <div class="field">
        <label for="clinic-name">{tf('clinic.name')}</label>
        <input
          id="clinic-name"
          ref={first}
          autocomplete="off"
          value={name.value}
          aria-invalid={problems.value.name ? 'true' : undefined}
          aria-describedby={problems.value.name ? 'name-problem' : undefined}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
        {problems.value.name && (
          <p class="problem" id="name-problem" role="alert">
            {problems.value.name}
          </p>
        )}
      </div>
      <p>{tf('clinic.codesWhy')}</p>
      {SERVICE_IDS.map((service) => (
        <fieldset key={service}>
          <legend>{t(`service.${service}`)}</legend>
          <CodeTwice
            service={service}
            typed={codes.value[service]}
            change={(typed) => {
              codes.value = { ...codes.value, [service]: typed };
            }}
            problem={problems.value[service] ?? null}
          />
        </fieldset>
      ))}
      {problems.value.all && (
        <p class="problem" role="alert">
          {problems.value.all}
        </p>
      )}
      <div class="row">
        <button type="submit" class="main">
          {tf('clinic.add')}
        </button>
        <button type="button" onClick={leave}>
          {t('popup.cancel')}
        </button>
      </div>
    </form>
  );
}
