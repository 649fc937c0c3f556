import { profileFrom } from '../../../utils/clinics/edit.ts';
import { newClinicId } from '../../../utils/clinics/new-id.ts';
import type { Profile } from '../../../utils/clinics/profile.ts';
import { pathText } from '../../../utils/i18n/clinic-text.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { twiceProblem } from '../../CodeTwice.tsx';
import { t } from '../../store.ts';
import { to } from '../text.ts';
import { codePath, type FieldProblem, fieldId, profileFields, type Typed, typedTwice } from './form.ts';

/** What the editor says of what stands in it. What may stand in a profile is the schema's to say. */

/** A profile that can be looked at, or what has to be mended first. */
export type Checked =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The form's order, by the ids of its fields. */
const ORDER = [
  /^field-name/,
  /^field-country/,
  ...SERVICE_IDS.map((service) => new RegExp(`^(?:code|field-services)-${service}`)),
  /^field-contact/,
  /^field-notes/,
];

function placeOf({ field }: FieldProblem): number {
  const place = ORDER.findIndex((part) => part.test(field));
  return place < 0 ? ORDER.length : place;
}

/**
 * Checks what was typed. A code that is new was looked at today, unless another day was said.
 * @param today YYYY-MM-DD
 * @param before the clinic that is edited; null for a new one. A code of its own that stayed needs no second typing
 * @param taken ids of the other clinics
 */
export function check(typed: Typed, before: Profile | null, taken: ReadonlySet<string>, today: string): Checked {
  const fields = profileFields(typed);
  const name = fields.name?.trim() ?? '';
  if (!fields.id?.trim()) fields.id = newClinicId(name, taken);
  const ofCodes = SERVICE_IDS.flatMap((service): FieldProblem[] => {
    const twice = typedTwice(typed, service);
    const stayed = twice.first.trim() === before?.services[service]?.code && twice.again === '';
    if (stayed || (twice.first.trim() === '' && twice.again.trim() === '')) return [];
    const problem = twiceProblem(service, twice);
    return problem ? [{ field: fieldId(codePath(service)), text: `${t(`service.${service}`)}: ${problem}` }] : [];
  });
  for (const service of SERVICE_IDS) {
    const { code, checkedOn = '' } = before?.services[service] ?? {};
    const typedCode = fields[codePath(service)]?.trim() ?? '';
    const day = `services.${service}.checkedOn`;
    const isNew = typedCode !== '' && typedCode !== code;
    if (isNew && (fields[day] ?? '') === checkedOn) fields[day] = today;
  }
  const read = profileFrom(fields);
  const seen = new Set(ofCodes.map(({ field }) => field));
  const ofSchema = read.ok
    ? []
    : read.problems.flatMap(({ path, reason }): FieldProblem[] => {
        const field = fieldId(path);
        if (seen.has(field)) return [];
        const text = path === 'name' && name === '' ? to('editor.noName') : `${pathText(path)} ${reason}.`;
        return [{ field, text }];
      });
  const ofId = taken.has(fields.id.trim()) ? [{ field: fieldId('id'), text: to('problem.taken') }] : [];
  const problems = [...ofSchema, ...ofCodes, ...ofId].toSorted((a, b) => placeOf(a) - placeOf(b));
  return read.ok && problems.length === 0 ? { ok: true, profile: read.value } : { ok: false, problems };
}
