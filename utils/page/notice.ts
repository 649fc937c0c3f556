import { fillIn } from '../i18n/fill-in.ts';
import type { HintStrings } from '../i18n/hint-strings.ts';
import type { HandRefusal } from '../messages.ts';
import type { NotFound } from './find.ts';
import { createHint, type Hint } from './hint.ts';
import { adviceContent, plainContent } from './hint-plain.ts';

/** Says in a corner of the page why a box that a person chose is not filled. There is one such notice at most. */

/** Why nothing was put in: no box was chosen, the command does not fit the page, or the box is ruled out. */
export type Refusal = HandRefusal | 'noBox' | NotFound;

let standing: Hint | null = null;

function lineFor(refusal: Refusal, { texts, never, service }: HintStrings): string {
  if (typeof refusal === 'string') return fillIn(texts[refusal], { service });
  const [ruledOut] = refusal.passed.flatMap(({ veto }) => veto ?? []);
  return ruledOut ? fillIn(texts.never, { what: never[ruledOut] }) : texts.notHere;
}

/** Puts the notice up, in place of an earlier one. */
export function notice(document: Document, refusal: Refusal, strings: HintStrings, signal: AbortSignal): void {
  standing?.remove();
  const close = { id: 'close', label: strings.texts.close, kind: 'corner' as const };
  const hint = createHint(document.body, () => null, clearNotice, signal, { ring: false });
  standing = hint;
  hint.stepAside([]);
  hint.show(plainContent(strings, lineFor(refusal, strings), [close], 'warn'));
}

/** Takes it away again. */
export function clearNotice(): void {
  standing?.remove();
  standing = null;
}

/** Says beside a box that an update cut this script off. Stands until it is closed: nothing else can end it. */
export function sayReload(place: Element, strings: HintStrings): void {
  const signal = new AbortController().signal;
  const last = createHint(
    place,
    () => null,
    () => last.remove(),
    signal,
  );
  last.stepAside([place]);
  last.show(adviceContent(strings, 'reload'));
}
