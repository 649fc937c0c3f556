import type { ServiceId } from '../utils/sites/types.ts';
import { tf } from './forms-text.ts';
import { writtenAs } from './speaking.ts';
import { last, view } from './store.ts';

function timeWords(time: number): string {
  return new Intl.DateTimeFormat(writtenAs(), { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}

/** What happened last with a service, in words. */
export function Last({ service }: { readonly service: ServiceId }) {
  const entry = last.value?.[service];
  // What was done with another clinic's code is not done for this one.
  if (!entry || entry.clinic !== view.value?.clinic?.profile.id) return null;
  const key =
    entry.outcome === 'linked'
      ? `last.linked.${entry.seenBy === 'person' ? 'person' : 'page'}`
      : `last.${entry.outcome}`;
  return <>{tf(key as 'last.filled', { when: timeWords(entry.time) })}</>;
}
