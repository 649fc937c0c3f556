import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';

/**
 * QR codes of profiles: writing and reading. Loaded only when asked for; it must stay a chunk of its own.
 */

/**
 * The largest symbol that is drawn: version 20, 97 modules a side. On a screen it stands about 12 cm wide, so that a module
 * is 1.1 mm: what a telephone's camera tells apart at arm's length (60 cm). A larger one has to be held closer.
 */
export const MOST_VERSION = 20;

/** Bytes that fit into it with error correction M (ISO/IEC 18004, table 7). */
export const MOST_QR_BYTES = 666;

/** A symbol, or why there is none. */
export type Qr =
  | {
      readonly kind: 'symbol';
      /** Rows of modules, true for dark, with the quiet zone of 4 around. */
      readonly modules: readonly (readonly boolean[])[];
    }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number };

/** Draws a text as a QR. */
export function qrOf(text: string): Qr {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_QR_BYTES) return { kind: 'too-large', bytes, most: MOST_QR_BYTES };
  return { kind: 'symbol', modules: encodeQR(text, 'raw', { ecc: 'medium', encoding: 'byte', border: 4 }) };
}

/** How long the reading of a picture may take, in milliseconds: a photograph is searched in several sizes. */
const PATIENCE_MS = 3000;

/**
 * Reads the QR in a picture.
 * @param picture pixels as a canvas gives them (RGBA)
 * @returns its text; null where none can be read. Never throws
 */
export function readQr(picture: {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}): string | null {
  try {
    return decodeQR(picture, { format: 'RGBA', timeLimit: PATIENCE_MS });
  } catch {
    return null;
  }
}
