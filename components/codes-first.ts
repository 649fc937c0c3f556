import type { ShownService } from '../utils/popup-view.ts';

/** What can be copied comes first: many open the popup for nothing else. */
export function codesFirst(services: readonly ShownService[]): readonly ShownService[] {
  return services.toSorted((a, b) => Number(a.code === null) - Number(b.code === null));
}
