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

// What is put in where a person practises: nobody can take these for codes of a clinic.
const PRACTICE = { name: 'Practice clinic (made up)', address: '1 Nowhere Street' };

/** For each service its clinics: the one most tests use, the other one (`?other=1`), and that of the extension's Practice. */
export const codes: Record<ServiceName, readonly [KnownClinic, KnownClinic, KnownClinic]> = {
  clarity: [
    { code: 'ukroyhosc', ...GGC },
    { code: 'testclin1', ...NORTHSHIRE },
    { code: 'practice-c', ...PRACTICE },
  ],
  glooko: [
    { code: 'GGCKIDS7', ...GGC },
    { code: 'NORTHKIDS2', ...NORTHSHIRE },
    { code: 'PRACTICE-G', ...PRACTICE },
  ],
  libreview: [
    { code: '09646522', ...GGC },
    { code: '11223344-north', ...NORTHSHIRE },
    { code: 'PRACTICE-L', ...PRACTICE },
  ],
};

/**
 * The clinic that a code belongs to, or undefined where the service would refuse it.
 * Compared exactly: whether the real services care about case is not known.
 */
export function clinicOf(service: ServiceName, code: string): KnownClinic | undefined {
  return codes[service].find((clinic) => clinic.code === code);
}
