// The codes that the practice services accept, and the clinic each belongs to. Anything else is refused.
// Only the Clarity code of the first clinic is real (published on the clinic's own FAQ page); the others are made up.

export type ServiceName = 'glooko' | 'clarity' | 'libreview';

/** One clinic as a practice service knows it: the code a family types, and what the service shows once linked. */
export interface KnownClinic {
  code: string;
  name: string;
  address: string;
}

const GGC = { name: "NHS GGC Children's Diabetes", address: '1345 Govan Road, Glasgow G51 4TF' };
const NORTHSHIRE = { name: "Northshire Children's Diabetes Team", address: '2 Harbour Street, Northport NP1 2AB' };

/** For each service its two clinics: first the one most tests use, then the other one (`?other=1`). */
export const codes: Record<ServiceName, readonly [KnownClinic, KnownClinic]> = {
  clarity: [
    { code: 'ukroyhosc', ...GGC },
    { code: 'testclin1', ...NORTHSHIRE },
  ],
  glooko: [
    { code: 'GGCKIDS7', ...GGC },
    { code: 'NORTHKIDS2', ...NORTHSHIRE },
  ],
  libreview: [
    { code: '09646522', ...GGC },
    { code: '11223344-north', ...NORTHSHIRE },
  ],
};

/**
 * The clinic that a code belongs to, or undefined where the service would refuse it.
 * Compared exactly: whether the real services care about case is not known.
 */
export function clinicOf(service: ServiceName, code: string): KnownClinic | undefined {
  return codes[service].find((clinic) => clinic.code === code);
}
