import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { to } from '../text.ts';
import { FileLink } from './FileLink.tsx';

/** Pixels for each module: whole ones, so that edges stay sharp also on paper. */
const SCALE = 8;

function draw(canvas: HTMLCanvasElement, modules: readonly (readonly boolean[])[]): void {
  canvas.width = modules.length * SCALE;
  canvas.height = modules.length * SCALE;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) context.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
    });
  });
}

/** A text as a QR, black on white in every theme; or that it is too much for one. */
export function QrPicture({
  text,
  clinic,
  file,
}: {
  readonly text: string;
  readonly clinic: string;
  readonly file: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const large = useSignal<{ readonly bytes: number; readonly most: number } | null>(null);
  const picture = useSignal<Blob | null>(null);
  useEffect(() => {
    void import('../../../utils/clinics/qr.ts').then(({ qrOf }) => {
      const qr = qrOf(text);
      if (qr.kind === 'too-large') {
        large.value = qr;
        return;
      }
      if (!canvas.current) return;
      draw(canvas.current, qr.modules);
      canvas.current.toBlob((blob) => {
        picture.value = blob;
      });
    });
  }, [text, large, picture]);
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
      <canvas id="qr" ref={canvas} role="img" aria-label={to('share.qrOf', { clinic })} />
      {picture.value && <FileLink id="save-qr" content={picture.value} name={file} words={to('share.saveQr')} />}
    </>
  );
}
