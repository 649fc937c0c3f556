/**
 * What a camera would see: the pixels of a screenshot, and the QR in them, read by a reader that the extension does not use.
 *
 * Must not: look at the page's own data instead of its pixels.
 */
import jsQR from 'jsqr';
import type { Driver } from '../drivers/index.ts';

/** Reads the QR in a picture. The browser unpacks the PNG, so that no package is needed for it. */
export async function qrIn(driver: Driver, png: Uint8Array): Promise<string | null> {
  const { width, height, greys } = await driver.inExtension(unpack, Buffer.from(png).toString('base64'));
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  Buffer.from(greys, 'base64').forEach((grey, pixel) => {
    data.fill(grey, pixel * 4, pixel * 4 + 3);
  });
  return jsQR(data, width, height)?.data ?? null;
}

/** Runs in the extension: one byte for each pixel. */
async function unpack(base64: string): Promise<{ width: number; height: number; greys: string }> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let greys = '';
  for (let at = 1; at < data.length; at += 4) greys += String.fromCharCode(data[at] as number);
  return { width, height, greys: btoa(greys) };
}
