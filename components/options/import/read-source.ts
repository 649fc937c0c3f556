import { MOST_BACKUP_BYTES } from '../../../utils/clinics/backup.ts';
import { type Incoming, readIncoming } from '../../../utils/clinics/incoming.ts';
import type { Parsed } from '../../../utils/schema.ts';
import { to } from '../text.ts';

/** Gets text out of what a person hands over: a file, or a picture with a QR in it. Decides nothing about its content. */

/** What came of it: a clinic or a backup, or why not. */
export type Read = Parsed<Incoming>;

/** A larger picture is made smaller before it is searched: a telephone's camera gives far more than a QR needs. */
const MOST_PIXELS_A_SIDE = 1600;

const refused = (reason: string): Read => ({ ok: false, problems: [{ path: '', reason }] });

async function textInPicture(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, MOST_PIXELS_A_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  // Where a picture is see-through, paper is white.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const { readQr } = await import('../../../utils/clinics/qr.ts');
  return readQr(context.getImageData(0, 0, canvas.width, canvas.height));
}

/**
 * Reads a file: a clinic, a backup, or a picture of a QR.
 * @param file as chosen or dropped
 */
export async function readFile(file: File): Promise<Read> {
  if (file.type.startsWith('image/')) {
    try {
      const text = await textInPicture(file);
      return text === null ? refused(to('import.noQr')) : readIncoming(text);
    } catch {
      return refused(to('import.noPicture'));
    }
  }
  if (file.size > MOST_BACKUP_BYTES) return refused(to('import.tooLarge'));
  try {
    return readIncoming(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return refused(to('import.noText'));
  }
}
