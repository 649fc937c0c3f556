import { useEffect, useRef } from 'preact/hooks';
import type { Qr as Drawing } from '../utils/clinics/qr.ts';

/** A text as a QR, black on white in every theme. What draws it comes when the first is shown. */

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

/**
 * A text as a QR.
 * @param done is told what was drawn, or that the text is too much for one
 */
export function Qr({
  text,
  label,
  id,
  done,
}: {
  readonly text: string;
  readonly label: string;
  readonly id?: string;
  readonly done?: (qr: Drawing, canvas: HTMLCanvasElement) => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    void import('../utils/clinics/qr.ts').then(({ qrOf }) => {
      if (!canvas.current) return;
      const qr = qrOf(text);
      if (qr.kind === 'symbol') draw(canvas.current, qr.modules);
      done?.(qr, canvas.current);
    });
  }, [text, done]);
  return <canvas class="qr" id={id} ref={canvas} role="img" aria-label={label} />;
}
