import { arrivingCodes } from '../../../utils/clinics/arriving-codes.ts';
import type { Incoming } from '../../../utils/clinics/incoming.ts';
import type { PreviewItem } from '../../../utils/clinics/preview.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { tf } from '../../forms-text.ts';
import { t } from '../../store.ts';
import { CodeText } from '../CodeText.tsx';
import { clinics } from '../store.ts';
import { to } from '../text.ts';

type Backup = Extract<Incoming, { kind: 'backup' }>;

/** The switches that a backup would turn, each with what it is now and then. */
function switches({ prefill, off }: Backup) {
  const saved = clinics.value?.saved;
  const rows = [
    { name: tf('prefill.auto'), before: saved?.prefill === 'auto', after: prefill === 'auto' },
    { name: tf('off.everywhere'), before: !saved?.off.everywhere, after: !off.everywhere },
    ...SERVICE_IDS.map((service) => ({
      name: tf('off.site', { service: t(`service.${service}`) }),
      before: !saved?.off.sites.includes(service),
      after: !off.sites.includes(service),
    })),
  ];
  return rows.filter(({ before, after }) => before !== after);
}

/** What a backup brings beside clinics: codes that were typed in, and switches. */
export function BackupExtras({ backup, taken }: { readonly backup: Backup; readonly taken: readonly PreviewItem[] }) {
  const view = clinics.value;
  if (!view) return null;
  const coming = taken.map(({ profile }) => ({ profile, provenance: 'imported' as const }));
  const known = [
    ...view.clinics.filter(({ profile }) => !coming.some((each) => each.profile.id === profile.id)),
    ...coming,
  ];
  const replace = taken.filter(({ against }) => against === 'change').map(({ profile }) => profile.id);
  const codes = arrivingCodes(backup.ownCodes, view.saved.ownCodes, known, replace);
  const turned = switches(backup);
  const onOff = (on: boolean) => (on ? to('backup.on') : to('backup.off'));
  if (codes.length + turned.length === 0) return null;
  return (
    <section class="card" id="extras" aria-labelledby="extras-title">
      <h3 id="extras-title">{to('backup.extras')}</h3>
      <ul class="plain">
        {codes.map(({ clinic, name, service, code, own }) => (
          <li key={`${clinic} ${service}`}>
            <bdi>{name ?? clinic}</bdi>, {t(`service.${service}`)}: <CodeText code={code} />{' '}
            <span class="from">{own ? to('backup.codeIn') : name ? to('backup.codeStays') : to('backup.codeOut')}</span>
          </li>
        ))}
        {turned.map(({ name, before, after }) => (
          <li key={name}>{to('backup.switch', { name, before: onOff(before), after: onOff(after) })}</li>
        ))}
      </ul>
    </section>
  );
}
