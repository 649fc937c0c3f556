import { codes } from '../../tests/sites/codes.ts';
import { pages, type SitePage } from '../../tests/sites/registry.ts';
import type { ServiceId } from '../sites/types.ts';

/**
 * What can be practised: a page of the registry that the tests use, in one of five states, and the code that goes in.
 * Clinic and codes are made up; the pages of the registry know them.
 */

/** The states. A right code can be taken out again in each of them. */
export const CASES = ['right', 'wrong', 'already', 'other', 'missing'] as const;

/** One of them. */
export type CaseId = (typeof CASES)[number];

/** One page to practise on. */
export interface Exercise {
  readonly service: ServiceId;
  readonly case: CaseId;
  readonly page: SitePage;
  /** The address that the page stands for, with what the case asks of it. */
  readonly address: URL;
  readonly clinic: string;
  /** The clinic that the account may be linked with from the start. */
  readonly other: string;
  readonly code: string;
  /** What a person presses to get to the box. */
  readonly steps: SitePage['steps'];
}

// As if the clinic had got a new one. No page of the registry takes it.
const OLD_CODE = 'OLD-CODE-1';
const KINDS = { right: 'box', wrong: 'box', other: 'box', already: 'linked' } as const;

/** The page of a service for a case, and what goes into its box. Throws where the registry has none. */
export function exerciseFor(service: ServiceId, id: CaseId): Exercise {
  const own = pages.filter((page) => page.service === service);
  const main = own.find(({ kind }) => kind === 'box');
  const page = own.find(({ kind, missing }) => (id === 'missing' ? missing : kind === KINDS[id]));
  if (!main || !page) throw new Error(`No page to practise ${id} of ${service}`);
  const [, other, { code, name }] = codes[service];
  const address = new URL(page.url);
  if (id === 'already') address.searchParams.set('linked', code);
  if (id === 'other') address.searchParams.set('other', '1');
  // Where the list of what is linked has to be opened, that comes first: only what can be seen is read.
  const list = own.find(({ kind, box }) => kind === 'linked' && !box)?.steps ?? [];
  const listed = id === 'already' || id === 'other';
  const steps = listed && list.length > 0 ? [...list, ...main.steps] : page.steps;
  return {
    service,
    case: id,
    page,
    address,
    clinic: name,
    other: other.name,
    code: id === 'wrong' ? OLD_CODE : code,
    steps,
  };
}
