import { useMemo } from 'preact/hooks';
import type { Profile } from '../../../utils/clinics/profile.ts';
import { compactProfileText, profileFileName, profileText } from '../../../utils/clinics/profile-text.ts';
import { CopyText } from '../../CopyText.tsx';
import { NoScreen } from '../NoScreen.tsx';
import { say } from '../saying.ts';
import { clinicOf } from '../store.ts';
import { to } from '../text.ts';
import { useScreen } from '../use-screen.ts';
import { FileLink } from './FileLink.tsx';
import { QrPicture } from './QrPicture.tsx';

function Ways({ profile }: { readonly profile: Profile }) {
  const heading = useScreen(to('share.title', { clinic: profile.name }));
  const text = useMemo(() => profileText(profile), [profile]);
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {to('share.title', { clinic: profile.name })}
      </h2>
      <p>{to('share.why')}</p>
      <section class="card" aria-labelledby="share-file">
        <h3 id="share-file">{to('share.fileTitle')}</h3>
        <p>{to('share.fileWhy')}</p>
        <FileLink id="save-file" content={text} name={profileFileName(profile)} words={to('share.save')} main />
      </section>
      <section class="card" aria-labelledby="share-qr">
        <h3 id="share-qr">{to('share.qrTitle')}</h3>
        <QrPicture text={compactProfileText(profile)} clinic={profile.name} file={`${profile.id}.clinic.png`} />
      </section>
      <section class="card" aria-labelledby="share-text">
        <h3 id="share-text">{to('share.textTitle')}</h3>
        <CopyText
          text={text}
          code
          say={say}
          words={{
            label: to('share.text'),
            copy: to('share.copy'),
            copied: to('share.copied'),
            notCopied: to('share.notCopied'),
          }}
        />
      </section>
    </>
  );
}

/** One clinic to hand on: as a file, as a QR, as text. */
export function ShareScreen({ id }: { readonly id: string }) {
  const profile = clinicOf(id)?.profile;
  return profile ? <Ways profile={profile} /> : <NoScreen why={to('clinic.gone')} />;
}
