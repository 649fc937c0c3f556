import { backupText } from '../../../utils/clinics/profile-text.ts';
import { today } from '../days.ts';
import { addressOf } from '../route.ts';
import { clinics } from '../store.ts';
import { to } from '../text.ts';
import { useScreen } from '../use-screen.ts';
import { FileLink } from './FileLink.tsx';

/** All of a person's own clinics, codes and switches as one file, and the way back. */
export function BackupScreen() {
  const heading = useScreen(to('list.backup'));
  const view = clinics.value;
  if (!view) return null;
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {to('list.backup')}
      </h2>
      <section class="card" aria-labelledby="backup-save">
        <h3 id="backup-save">{to('backup.saveTitle')}</h3>
        <p>{to('backup.what', { clinics: String(view.saved.profiles.length) })}</p>
        <p>{to('backup.not')}</p>
        <FileLink
          id="save-backup"
          content={backupText(view.saved)}
          name={`sharing-setup-${today()}.json`}
          words={to('backup.save')}
          main
        />
      </section>
      {!view.locked && (
        <section class="card" aria-labelledby="backup-restore">
          <h3 id="backup-restore">{to('backup.restoreTitle')}</h3>
          <p>{to('backup.restoreWhy')}</p>
          <a class="button" id="restore" href={addressOf('import')}>
            {to('backup.restore')}
          </a>
        </section>
      )}
    </>
  );
}
