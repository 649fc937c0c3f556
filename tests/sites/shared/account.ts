// The account behind a practice page: which clinics it is linked with, and how the service answers a code.
// Everything stays in this tab (one account per page id); no request is made.

import { clinicOf, codes, type KnownClinic, type ServiceName } from '../codes.ts';

/** unknown: no such code. already: linked before. region: the account belongs to another region. */
export type Answer = { ok: true; clinic: KnownClinic } | { ok: false; reason: 'unknown' | 'already' | 'region' };

/** The query parameters that every practice page understands. */
export interface Visit {
  /** Extra milliseconds before the code field is there. */
  slow: number;
  linked: string | null;
  other: boolean;
  reset: boolean;
}

/** Reads `?slow=MS`, `?linked=CODE`, `?other=1` and `?reset=1`. */
export function readVisit(search: string = location.search): Visit {
  const query = new URLSearchParams(search);
  return {
    slow: Math.max(0, Number(query.get('slow') ?? 0) || 0),
    linked: query.get('linked'),
    other: query.get('other') === '1',
    reset: query.get('reset') === '1',
  };
}

const ANSWER_TIME = 150;

/** A wait in the fake service or app, in milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

let kept: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = sessionStorage;

/** Has accounts kept elsewhere than in the tab. Before the first is opened. */
export function keepAccountsIn(store: typeof kept): void {
  kept = store;
}

export interface Account {
  clinics(): KnownClinic[];
  /** Answers like the service, after a short while. */
  connect(code: string): Promise<Answer>;
  remove(code: string): void;
}

/** Opens the account of one page. `refuseAll`: a right code is answered as one of another region. */
export function openAccount(service: ServiceName, id: string, visit: Visit, refuseAll = false): Account {
  const key = `practice-account:${service}:${id}`;
  if (visit.reset) kept.removeItem(key);
  const read = (): string[] => JSON.parse(kept.getItem(key) ?? '[]');
  const write = (list: string[]) => kept.setItem(key, JSON.stringify(list));
  const start = [...read()];
  if (visit.other) start.push(codes[service][1].code);
  if (visit.linked !== null) start.push(visit.linked);
  write([...new Set(start)]);
  return {
    clinics: () => read().map((code) => clinicOf(service, code) ?? { code, name: 'Diabetes clinic', address: '' }),
    async connect(typed) {
      const code = typed.trim();
      await wait(ANSWER_TIME);
      const clinic = clinicOf(service, code);
      if (clinic === undefined) return { ok: false, reason: 'unknown' };
      if (refuseAll) return { ok: false, reason: 'region' };
      if (read().includes(code)) return { ok: false, reason: 'already' };
      write([...read(), code]);
      return { ok: true, clinic };
    },
    remove: (code) => write(read().filter((each) => each !== code)),
  };
}
