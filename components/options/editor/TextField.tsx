import { pathText } from '../../../utils/i18n/clinic-text.ts';
import { fieldId } from './form.ts';
import type { InEditor } from './state.ts';

const KINDS = {
  text: { type: 'text' },
  tel: { type: 'tel' },
  email: { type: 'email' },
  url: { type: 'url' },
  date: { type: 'date' },
  // Not a word of any language, and the same in all of them.
  id: { type: 'text', class: 'code', dir: 'ltr', spellcheck: false, autocapitalize: 'off' },
} as const;

/** One text of the profile, with its hint and what is wrong with it. */
export function TextField({
  editor,
  path,
  label = pathText(path),
  hint,
  kind = 'text',
}: InEditor & {
  readonly path: string;
  readonly label?: string;
  readonly hint?: string;
  readonly kind?: keyof typeof KINDS | 'lines';
}) {
  const { typed, type, problems } = editor;
  const id = fieldId(path);
  const wrong = problems.filter(({ field }) => field === id);
  const described = [hint && `${id}-hint`, wrong.length > 0 && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    value: typed[path] ?? '',
    autocomplete: 'off',
    'aria-describedby': described || undefined,
    'aria-invalid': wrong.length > 0 ? ('true' as const) : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong.length > 0 && (
        <p class="problem" id={`${id}-problem`}>
          {wrong.map(({ text }) => text).join(' ')}
        </p>
      )}
      {kind === 'lines' ? (
        <textarea {...shared} rows={3} dir="auto" onInput={(event) => type(path, event.currentTarget.value)} />
      ) : (
        <input {...shared} {...KINDS[kind]} onInput={(event) => type(path, event.currentTarget.value)} />
      )}
    </div>
  );
}
