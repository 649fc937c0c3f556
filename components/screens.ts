import { signal } from '@preact/signals';
import type { TaskId } from '../utils/guides/tasks.ts';
import type { GuideId } from '../utils/guides/types.ts';
import type { ServiceId } from '../utils/sites/types.ts';

/** Which screens of the popup lie above its home, and where the focus goes when the last of them closes. */

/** A screen: the device finder, all guides, the diary, a code for the phone, the guides of one task, or one guide. */
export type Screen =
  | { readonly kind: 'finder' | 'list' | 'diary' }
  | { readonly kind: 'phone'; readonly service: ServiceId }
  | { readonly kind: 'task'; readonly task: TaskId }
  | { readonly kind: 'guide'; readonly guide: GuideId };

/** The screens above the home, the one that is shown last. */
export const screens = signal<readonly Screen[]>([]);

let opener = '';

/** Opens a screen above what is shown, from the button of this id. */
export function openScreen(screen: Screen, from: string): void {
  if (screens.value.length === 0) opener = from;
  screens.value = [...screens.value, screen];
}

/** Closes the screen that is shown. */
export function closeScreen(): void {
  screens.value = screens.value.slice(0, -1);
}

/** Closes all of them. */
export function goHome(): void {
  screens.value = [];
}

/** The id of the button that led away from home, once: the focus belongs there again. */
export function takeOpener(): string {
  const id = opener;
  opener = '';
  return id;
}
