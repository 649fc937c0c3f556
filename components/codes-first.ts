import type { ActiveService } from '../utils/clinics/active.ts';

/** What can be copied comes first: many open the popup for nothing else. */
export function codesFirst(services: readonly ActiveService[]): readonly ActiveService[] {
  return services.toSorted((a, b) => Number(a.code === null) - Number(b.code === null));
}
