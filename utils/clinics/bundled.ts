import { PROFILE_FORMAT, type Profile } from './profile.ts';

/**
 * The clinics that come with this copy. Each code is on a public page of the clinic; a service whose code that page does
 * not give has none here, and none is guessed.
 */
export const BUNDLED_CLINICS: readonly Profile[] = [
  {
    format: PROFILE_FORMAT,
    id: 'ggc-children',
    name: 'Greater Glasgow and Clyde Child & Adolescent Diabetes Service',
    country: 'GB',
    services: {
      glooko: {},
      clarity: { code: 'ukroyhosc', checkedOn: '2026-11-20', source: 'the clinic’s page “FAQ - Sharing Data”' },
      libreview: {},
    },
  },
];
