/** What is on paper: the pages of a PDF, their size, and the text that a person could mark and copy in it. */
import type { Page } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';

/** A printed page. */
export interface Printed {
  readonly pages: number;
  /** Of the first page, in millimetres. */
  readonly width: number;
  readonly height: number;
  /** All of it in one line. */
  readonly text: string;
}

const MM_PER_POINT = 25.4 / 72;

/** Prints a page as the browser's own "Print" does, on the paper that the page asks for. Chromium only. */
export async function printed(page: Page): Promise<Printed> {
  const pdf = await getDocumentProxy(await page.pdf({ preferCSSPageSize: true }));
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return {
    pages: totalPages,
    width: Math.round(width * MM_PER_POINT),
    height: Math.round(height * MM_PER_POINT),
    text: text.replace(/\s+/g, ' '),
  };
}
