// Owns the policy that the blocks of docs/deploy.md set: one clinic, chosen for everybody, and nothing else to choose from.
// Its codes can't be anybody's: whoever pastes a block without reading shares nothing with a stranger.

import type { Policy } from '../../utils/clinics/policy.ts';
import { PROFILE_FORMAT } from '../../utils/clinics/profile.ts';

/** The example. */
export const EXAMPLE: Policy = {
  clinics: [
    {
      format: PROFILE_FORMAT,
      id: 'example-children',
      name: 'Example Children’s Diabetes Team',
      country: 'GB',
      contact: { phone: '0141 496 0000', website: 'https://example.org/diabetes' },
      services: {
        glooko: { code: 'PUT-GLOOKO-CODE-HERE', shownAs: 'Example Children’s Diabetes Team', checkedOn: '2026-11-20' },
        clarity: { code: 'PUT-CLARITY-CODE-HERE', checkedOn: '2026-11-20' },
        libreview: { code: 'PUT-LIBREVIEW-ID-HERE', checkedOn: '2026-11-20' },
      },
    },
  ],
  defaultClinic: 'example-children',
  lockClinics: true,
  prefill: 'auto',
};
