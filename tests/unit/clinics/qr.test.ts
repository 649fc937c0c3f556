// QR codes of clinics: an independent reader reads what is drawn, and what is drawn is small enough to be read.

import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { BUNDLED_CLINICS } from '../../../utils/clinics/bundled.ts';
import { readIncoming } from '../../../utils/clinics/incoming.ts';
import type { Profile } from '../../../utils/clinics/profile.ts';
import { compactProfileText } from '../../../utils/clinics/profile-text.ts';
import { MOST_QR_BYTES, MOST_VERSION, type Qr, qrOf, readQr } from '../../../utils/clinics/qr.ts';
import { clinic, full } from '../samples/profiles.ts';

/** The picture of a symbol as a canvas would give it. */
function pictureOf(qr: Qr, scale: number, { dark = 0, light = 255, turned = false } = {}) {
  if (qr.kind !== 'symbol') throw new Error('too large');
  const side = qr.modules.length * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [row, column] = turned ? [x, side - 1 - y] : [y, x];
      const isDark = qr.modules[Math.floor(row / scale)]?.[Math.floor(column / scale)];
      data.fill(isDark ? dark : light, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { data, width: side, height: side };
}

const long = { ...full, notes: { general: 'x'.repeat(1000) } };
const TEXTS: readonly Profile[] = [
  ...BUNDLED_CLINICS,
  clinic('mine'),
  { ...clinic('umlaut'), name: 'Kinderklinik Zürich – عيادة 小児科 🙂' },
];

describe('what is drawn', () => {
  it.each(TEXTS.map((profile) => [profile.id, profile] as const))(
    '%s is read by another reader, and by ours',
    (_id, profile) => {
      const text = compactProfileText(profile);
      const picture = pictureOf(qrOf(text), 4);
      expect(jsQR(picture.data, picture.width, picture.height)?.data).toBe(text);
      expect(readQr(picture)).toBe(text);
      expect(readIncoming(readQr(picture) ?? '')).toEqual({
        ok: true,
        value: { kind: 'profile', profiles: [profile] },
      });
    },
  );

  it('as much as fits is drawn within the largest symbol, one byte more is not', () => {
    const most = qrOf('x'.repeat(MOST_QR_BYTES));
    // A side has 17 modules and 4 for each version; 4 more on each side stay empty.
    expect(most.kind === 'symbol' && most.modules.length).toBe(17 + 4 * MOST_VERSION + 8);
    expect(qrOf('x'.repeat(MOST_QR_BYTES + 1))).toEqual({ kind: 'too-large', bytes: 667, most: MOST_QR_BYTES });
    // Bytes, not letters.
    expect(qrOf('ü'.repeat(MOST_QR_BYTES / 2 + 1)).kind).toBe('too-large');
    expect(qrOf(compactProfileText(long)).kind).toBe('too-large');
  });

  it('digits and capitals come back as they were', () => {
    for (const text of ['09646522', 'NORTH-7', 'a']) expect(readQr(pictureOf(qrOf(text), 5))).toBe(text);
  });
});

describe('reading', () => {
  const text = compactProfileText(clinic('mine'));
  it.each([
    ['turned', { turned: true }],
    ['grey on grey', { dark: 70, light: 180 }],
  ])('a picture that is %s', (_what, look) => {
    expect(readQr(pictureOf(qrOf(text), 4, look))).toBe(text);
  });

  it.each([
    ['an empty picture', { data: new Uint8ClampedArray(0), width: 0, height: 0 }],
    ['a white one', { data: new Uint8ClampedArray(100 * 100 * 4).fill(255), width: 100, height: 100 }],
    ['one of another size than it says', { data: new Uint8ClampedArray(16), width: 100, height: 100 }],
    [
      'noise',
      { data: Uint8ClampedArray.from({ length: 64 * 64 * 4 }, (_, at) => (at * 7919) % 251), width: 64, height: 64 },
    ],
  ])('%s gives nothing, and does not throw', (_what, picture) => {
    expect(readQr(picture)).toBeNull();
  });
});
