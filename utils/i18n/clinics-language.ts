import { both } from './en/both.ts';
import { clinics } from './en/clinics.ts';
import { compared } from './en/compared.ts';
import { language } from './language.ts';

/** The languages of what is said of clinics. Languages other than English join here. */
export const englishClinics = language('en', 'ltr', { ...both, ...clinics, ...compared });

/** The key of such a text. */
export type ClinicsKey = keyof typeof both | keyof typeof clinics | keyof typeof compared;
