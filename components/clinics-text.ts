import { englishClinics } from '../utils/i18n/clinics-language.ts';
import { inUse } from './speaking.ts';

/** What is said of clinics, in the language in use: for utils/i18n/clinic-text.ts. */
export const clinicWords = { t: inUse(englishClinics) };
