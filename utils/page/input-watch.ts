/** Tells that somebody is at a page, and nothing else: not which key, not where, not on what. Stops and changes nothing. */

const KINDS = ['keydown', 'pointerdown', 'wheel', 'input'] as const;

/**
 * Starts watching.
 * @param view the page's window
 * @param tell tells of input; gives how long to be quiet then (ms), null where nobody wants to know any more, and undefined
 * where nobody answered
 * @param signal ends it
 */
export function watchInput(view: Window, tell: () => Promise<number | null | undefined>, signal: AbortSignal): void {
  const ended = new AbortController();
  let quietUntil = 0;
  const noticed = async ({ isTrusted }: Event) => {
    if (!isTrusted || Date.now() < quietUntil) return;
    quietUntil = Number.POSITIVE_INFINITY; // until there is an answer
    const quiet = await tell();
    if (quiet === null) ended.abort();
    else quietUntil = quiet === undefined ? 0 : Date.now() + quiet;
  };
  const options = { capture: true, passive: true, signal: AbortSignal.any([signal, ended.signal]) };
  for (const kind of KINDS) view.addEventListener(kind, (event) => void noticed(event), options);
}
