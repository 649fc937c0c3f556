import { useMemo } from 'preact/hooks';
import { pathText } from '../../../utils/i18n/clinic-text.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { t } from '../../store.ts';
import { countries } from '../countries.ts';
import { to } from '../text.ts';
import { fieldId } from './form.ts';
import { ServiceFields } from './ServiceFields.tsx';
import type { InEditor } from './state.ts';
import { TextField } from './TextField.tsx';

function CountryField({ editor }: InEditor) {
  const { typed, type } = editor;
  const all = useMemo(() => countries('en'), []);
  const chosen = typed.country ?? '';
  const id = fieldId('country');
  return (
    <div class="field">
      <label for={id}>{pathText('country')}</label>
      <p class="hint" id={`${id}-hint`}>
        {to('editor.countryWhy')}
      </p>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={chosen}
        onChange={(event) => type('country', event.currentTarget.value)}
      >
        <option value="">{to('editor.noCountry')}</option>
        {/* One that the browser does not know must not get lost. */}
        {chosen && !all.some(({ code }) => code === chosen) && <option value={chosen}>{chosen}</option>}
        {all.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** All fields of a clinic: what is needed first, the rest folded. */
export function EditorForm({ editor }: InEditor) {
  const { typed } = editor;
  const has = (group: string) => Object.entries(typed).some(([path, text]) => path.startsWith(group) && text !== '');
  return (
    <>
      <TextField editor={editor} path="name" label={to('editor.name')} hint={to('editor.nameWhy')} />
      <CountryField editor={editor} />
      <p>{to('editor.codesWhy')}</p>
      {SERVICE_IDS.map((service) => (
        <ServiceFields editor={editor} key={service} service={service} />
      ))}
      <details class="fold" open={has('contact.')}>
        <summary>{to('editor.contact')}</summary>
        <TextField editor={editor} path="contact.phone" kind="tel" />
        <TextField editor={editor} path="contact.email" kind="email" />
        <TextField editor={editor} path="contact.website" kind="url" hint={to('editor.websiteWhy')} />
        <TextField editor={editor} path="contact.hours" />
        <TextField editor={editor} path="contact.urgent" hint={to('editor.urgentWhy')} />
      </details>
      <details class="fold" open={has('notes.')}>
        <summary>{to('editor.notes')}</summary>
        <p class="hint">{to('editor.notesWhy')}</p>
        <TextField editor={editor} path="notes.general" label={to('editor.noteGeneral')} kind="lines" />
        {SERVICE_IDS.map((service) => (
          <TextField
            editor={editor}
            key={service}
            path={`notes.${service}`}
            label={to('editor.noteOf', { service: t(`service.${service}`) })}
            kind="lines"
          />
        ))}
        <TextField
          editor={editor}
          path="notes.carelink"
          label={to('editor.noteOf', { service: pathText('carelink') })}
          kind="lines"
        />
      </details>
      <details class="fold">
        <summary>{to('editor.it')}</summary>
        <TextField editor={editor} path="id" kind="id" hint={to('editor.idWhy')} />
      </details>
    </>
  );
}
