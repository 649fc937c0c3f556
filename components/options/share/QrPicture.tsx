import { useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import type { Qr as Drawing } from '../../../utils/clinics/qr.ts';
import { Qr } from '../../Qr.tsx';
import { to } from '../text.ts';
import { FileLink } from './FileLink.tsx';

/** A text as a QR, to scan or to save; or that it is too much for one. */
export function QrPicture({
  text,
  clinic,
  file,
}: {
  readonly text: string;
  readonly clinic: string;
  readonly file: string;
}) {
  const large = useSignal<{ readonly bytes: number; readonly most: number } | null>(null);
  const picture = useSignal<Blob | null>(null);
  const done = useCallback(
    (qr: Drawing, canvas: HTMLCanvasElement) => {
      if (qr.kind === 'too-large') {
        large.value = qr;
        return;
      }
      canvas.toBlob((blob) => {
        picture.value = blob;
      });
    },
    [large, picture],
  );
  if (large.value) {
    const { bytes, most } = large.value;
    return (
      <p class="notice" id="qr-too-large">
        {to('share.qrTooLarge', { bytes: String(bytes), most: String(most) })}
      </p>
    );
  }
  return (
    <>
      <Qr id="qr" text={text} label={to('share.qrOf', { clinic })} done={done} />
      {picture.value && <FileLink id="save-qr" content={picture.value} name={file} words={to('share.saveQr')} />}
    </>
  );
}
