/**
 * What WCAG 2.2 asks of a page, measured in it. Each function runs in the page and gives what is wrong, in words.
 *
 * Must not: change what the page says.
 */

/** The spacing that a person may set for themselves (1.4.12). Between paragraphs it is twice the letters' height. */
export const TEXT_SPACING = { 'line-height': '1.5', 'letter-spacing': '0.12em', 'word-spacing': '0.16em' };

/**
 * Runs in a page: sets a person's text spacing, element by element: the policy of a page may refuse a style sheet.
 * @param root what a hint is made of; null for the whole page
 * @returns whether the text is spaced out now
 */
export function spaceOut(root: ShadowRoot | null, spacing: Record<string, string>): boolean {
  const owner = root ?? document;
  for (const each of owner.querySelectorAll<HTMLElement>('*')) {
    for (const [name, value] of Object.entries(spacing)) each.style?.setProperty(name, value, 'important');
    if (each.localName === 'p') each.style.setProperty('margin-block-end', '2em', 'important');
  }
  return getComputedStyle(owner.querySelector('p, button') as Element).letterSpacing !== 'normal';
}

/**
 * Runs in a page: text that is cut off, or runs over the edge of what it stands in.
 * @param root what a hint is made of; null for the whole page
 */
export function cutOffIn(root: ParentNode | null): string[] {
  const called = (each: Element) => `${each.localName}#${each.id}.${each.className}: ${each.textContent?.slice(0, 40)}`;
  return [...(root ?? document.body).querySelectorAll<HTMLElement>('*')].flatMap((each) => {
    // A code is never broken: it may be scrolled. A picture of text is drawn anew. What only is read out has no size, and a preview is a picture of paper.
    if (!each.checkVisibility() || each.closest('.code, code, canvas, svg, textarea, .said, .preview')) return [];
    const { overflowX, overflowY, display } = getComputedStyle(each);
    if (display === 'inline' || each.clientWidth < 2) return [];
    const isButton = each.matches('button, .button, .state, label');
    const wide = each.scrollWidth > each.clientWidth + 1;
    const high = each.scrollHeight > each.clientHeight + 1;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return (wide && (isButton || hides(overflowX))) || (high && (isButton || hides(overflowY))) ? [called(each)] : [];
  });
}

/**
 * Runs in a page: what can be pressed and is smaller than it must be (2.5.8), in CSS pixels.
 * @param least for everything but links within a sentence
 * @param leastOfMain for what a screen is there for
 */
export function smallTargets(root: ParentNode | null, least: number, leastOfMain: number): string[] {
  const all = (root ?? document.body).querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary',
  );
  return [...all].flatMap((each) => {
    if (!each.checkVisibility({ visibilityProperty: true })) return [];
    // A press on the words of a box to tick is a press on the box.
    const target = each.closest('label') ?? each;
    const inSentence = getComputedStyle(each).display === 'inline' && each.parentElement?.innerText !== each.innerText;
    if (inSentence) return [];
    const { width, height } = target.getBoundingClientRect();
    const isMain = each.matches('.main, .button, .choices button, .row button:not(.quiet, .link)');
    const wanted = isMain ? leastOfMain : least;
    return width < wanted - 0.5 || height < wanted - 0.5
      ? [`${each.localName}#${each.id}.${each.className} “${target.innerText.slice(0, 30)}”: ${width} × ${height}`]
      : [];
  });
}

/** Runs in a page: names that do not hold the words that can be read (2.5.3). */
export function namedOtherwise(root: ParentNode | null): string[] {
  const plain = (text: string) =>
    text
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
  return [
    ...(root ?? document.body).querySelectorAll<HTMLElement>('a[aria-label], button[aria-label], input[aria-label]'),
  ].flatMap((each) => {
    const shown = plain(each.innerText);
    const name = plain(each.ariaLabel ?? '');
    // A sign is no word: × is read as what it does.
    return /\p{L}/u.test(shown) && !name.includes(shown) ? [`“${shown}” is called “${name}”`] : [];
  });
}

/** Runs in a page: marks, states and tones without any words (1.4.1), and links that only their colour shows. */
export function onlyColour(root: ParentNode | null): string[] {
  const marks = [
    ...(root ?? document.body).querySelectorAll<HTMLElement>(
      '.state, .mark, .notice, .problem, .tab, .unknown, [data-tone]',
    ),
  ];
  const links = [...(root ?? document.body).querySelectorAll<HTMLElement>('p a[href], li a[href]')];
  return [
    ...marks.filter((each) => each.checkVisibility() && !/\p{L}/u.test(each.innerText)).map((each) => each.outerHTML),
    ...links
      .filter((each) => !each.matches('.button') && !getComputedStyle(each).textDecorationLine.includes('underline'))
      .map((each) => each.outerHTML),
  ];
}

/** Where the focus is, as it looks there. */
export interface FocusLook {
  /** What has it; '' for nothing. */
  readonly name: string;
  readonly faults: readonly string[];
  /** Nothing comes after it in the page. */
  readonly last: boolean;
}

/** Runs in a page: whether the focus can be seen (2.4.7, 1.4.11) and lies under nothing (2.4.11). */
export function focusLook(): FocusLook {
  const at = document.activeElement as HTMLElement | null;
  // Past the page's end the focus is in the browser's own window, and nothing of the page is to be marked.
  if (!at || at === document.body || !at.matches(':focus')) return { name: '', faults: [], last: false };
  const name = `${at.localName}#${at.id} “${(at.ariaLabel ?? at.innerText ?? '').slice(0, 30)}”`;
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (more + 0.05) / (less + 0.05);
  };
  let paper = 'rgb(255, 255, 255)';
  for (let up: Element | null = at.parentElement; up; up = up.parentElement) {
    const { backgroundColor } = getComputedStyle(up);
    if ((channels(backgroundColor)[3] ?? 1) === 1 && backgroundColor !== 'rgba(0, 0, 0, 0)') {
      paper = backgroundColor;
      break;
    }
  }
  const { outlineStyle, outlineWidth, outlineColor, boxShadow, appearance } = getComputedStyle(at);
  // The browser draws its own box to tick over a shadow inside it.
  const native = at.matches('input[type="checkbox"], input[type="radio"]') && appearance !== 'none';
  const shadow = native && boxShadow.includes('inset') ? '' : (boxShadow.match(/rgba?\([^)]*\)/)?.[0] ?? '');
  const tones = [...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? [] : [outlineColor]), shadow];
  const best = Math.max(0, ...tones.filter(Boolean).map((tone) => contrast(tone, paper)));
  const { left, right, top, bottom } = at.getBoundingClientRect();
  const shown = [0.1, 0.5, 0.9].some((part) => {
    const found = document.elementFromPoint(left + (right - left) * part, top + (bottom - top) * part);
    return found && (at.contains(found) || found.contains(at) || at.closest('label')?.contains(found));
  });
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button:enabled, input:enabled, select, textarea, summary'),
  ];
  return {
    name,
    last: stops.findLast((each) => each.checkVisibility()) === at,
    faults: [
      ...(best < 3 ? [`the focus has a contrast of ${best.toFixed(1)} on ${paper}`] : []),
      ...(shown ? [] : ['the focus is hidden']),
    ],
  };
}

/** How far two colours are apart, as WCAG counts it. @param one as the browser writes it: `rgb(1, 2, 3)` */
export function contrastOf(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}
