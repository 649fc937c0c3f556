import type { ActiveService } from '../utils/clinics/active.ts';
import type { Provenance as From } from '../utils/clinics/provenance.ts';
import { writtenAs } from './speaking.ts';
import { t } from './store.ts';

/** A day in the language in use. */
function dayWords(day: string): string {
  return new Intl.DateTimeFormat(writtenAs(), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** Where a clinic or its code came from, in words. */
export function Provenance({ from, given }: { readonly from: From; readonly given?: ActiveService }) {
  const date = given?.checkedOn ? dayWords(given.checkedOn) : '';
  const words =
    from === 'entered' && date
      ? [t('from.enteredOn', { date })]
      : [
          t('from.alone', { from: t(`from.${from}`) }),
          given?.source ? t('from.source', { source: given.source }) : '',
          date ? t('from.checked', { date }) : '',
        ];
  if (given?.rightOn) words.push(t('from.right', { date: dayWords(given.rightOn) }));
  return <p class="from">{words.filter(Boolean).join(' ')}</p>;
}
