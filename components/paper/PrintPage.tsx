import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { MILLIMETRES, type Paper, printFor } from '../../utils/paper/paper-size.ts';
import { tp } from './text.ts';

/**
 * One page of paper on the screen, at its real size and drawn as large as the window lets it, and the button that prints
 * it. The print is made smaller until everything fits; where it can't, that is said, and nothing is printed but that.
 */

/** Paper that stays empty at the end: on paper letters may stand a little wider than on the screen. */
const SPARE = 0.03;

/** Below this it is told that larger print is to be had; in points. */
const SMALL = 11;

const PX_PER_MM = 96 / 25.4;

/** The browser takes the size of the paper from here. A rule, since a page of ours may carry no style in its markup. */
const pageRule = new CSSStyleSheet();

function setPaper(paper: Paper): void {
  const [width, height] = MILLIMETRES[paper];
  pageRule.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0; }`);
  if (!document.adoptedStyleSheets.includes(pageRule)) document.adoptedStyleSheets.push(pageRule);
}

/** Lays the sheet out in the largest print that fits, and tells which that is. */
function layOut(sheet: HTMLElement, content: HTMLElement): number | null {
  const style = getComputedStyle(sheet);
  const room = sheet.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
  const fits = (points: number) => {
    sheet.style.setProperty('--print', `${points}pt`);
    return content.scrollHeight <= room * (1 - SPARE) && content.scrollWidth <= content.clientWidth;
  };
  const points = printFor(fits);
  // The last that was tried need not be the one that was found.
  if (points !== null) fits(points);
  return points;
}

/** The size of the letters in points; null where the sheet can't be made to fit, undefined before it was laid out. */
type Print = number | null | undefined;

/** The page itself, and how it could be laid out. */
function Preview({
  paper,
  print,
  children,
}: {
  readonly paper: Paper;
  readonly print: Signal<Print>;
  readonly children: ComponentChildren;
}) {
  const place = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  // After every change of what is on it.
  useLayoutEffect(() => {
    setPaper(paper);
    if (sheet.current && content.current) print.value = layOut(sheet.current, content.current);
  });
  useLayoutEffect(() => {
    const [window, page, text] = [place.current, sheet.current, content.current];
    if (!window || !page || !text) return;
    const [width, height] = MILLIMETRES[paper];
    const show = () => {
      const scale = Math.min(1, window.clientWidth / (width * PX_PER_MM));
      window.style.setProperty('--scale', String(scale));
      window.style.setProperty('--shown', `${height * PX_PER_MM * scale}px`);
    };
    const room = new ResizeObserver(show);
    room.observe(window);
    // Who makes letters larger in the browser's own settings gets a sheet that is laid out anew.
    const letters = new ResizeObserver(() => {
      print.value = layOut(page, text);
    });
    letters.observe(text);
    show();
    return () => {
      room.disconnect();
      letters.disconnect();
    };
  }, [paper, print]);
  return (
    <div class={typeof print.value === 'number' ? 'preview' : 'preview not-printed'} ref={place}>
      <div class="sheet" data-paper={paper} data-print={print.value} ref={sheet}>
        <div class="content" ref={content}>
          {children}
        </div>
      </div>
    </div>
  );
}

/**
 * A page to print.
 * @param empty there is nothing to put on it
 */
export function PrintPage({
  paper,
  empty = false,
  children,
}: {
  readonly paper: Paper;
  readonly empty?: boolean;
  readonly children: ComponentChildren;
}) {
  const print = useSignal<Print>(undefined);
  const points = empty ? null : print.value;
  const ready = typeof points === 'number';
  const words = empty
    ? tp('paper.nothing')
    : ready
      ? tp(points < SMALL ? 'paper.fitsSmall' : 'paper.fits')
      : points === null
        ? tp('paper.tooMuch')
        : '';
  return (
    <>
      <div class="screen-only">
        <p role="status" id="fits" class={points === null ? 'notice warn' : 'from'}>
          {words}
        </p>
        <button type="button" class="main" id="print-now" disabled={!ready} onClick={() => globalThis.print()}>
          {tp('paper.now')}
        </button>
        <h2>{tp('paper.preview')}</h2>
      </div>
      {!ready && <p class="print-only">{words}</p>}
      {!empty && (
        <Preview paper={paper} print={print}>
          {children}
        </Preview>
      )}
    </>
  );
}
