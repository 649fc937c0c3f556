// What a one-form page of any framework shows and how its service answers; each framework has a module that builds it.

import type { ServiceName } from '../codes.ts';
import { type Account, openAccount, readVisit } from '../shared/account.ts';

export interface FormSpec {
  heading: string;
  about: string;
  codeLabel: string;
  noteLabel: string;
  button: string;
  listTitle: string;
  /** {clinic} stands for the clinic's name. */
  linked: string;
  refused: string;
  already: string;
}

/** Builds the form in an element. */
export type Mount = (root: HTMLElement, spec: FormSpec, account: Account) => void;

/** The account that a one-form page works on. */
export function formAccount(service: ServiceName): Account {
  return openAccount(service, location.host + location.pathname + location.search, readVisit());
}

/** The words with which the service answers a code. */
export async function ask(spec: FormSpec, account: Account, code: string): Promise<{ ok: boolean; message: string }> {
  const answer = await account.connect(code);
  if (answer.ok) return { ok: true, message: spec.linked.replace('{clinic}', answer.clinic.name) };
  return { ok: false, message: answer.reason === 'already' ? spec.already : spec.refused };
}
