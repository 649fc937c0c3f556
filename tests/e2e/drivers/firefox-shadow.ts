/**
 * A look into closed shadow roots in Firefox: WebDriver BiDi names an element's root even when it is closed, and hands
 * it to a sandbox that the page can't notice.
 */
import type { Browser, Page } from 'puppeteer-core';
import { answerOf, bidi, contextOf, firstFrameOf } from './firefox-chrome-scope.ts';
import type { ShadowReach } from './shadow-view.ts';

interface RemoteElement {
  value: { shadowRoot?: { sharedId: string; value: { mode: 'open' | 'closed' } } | null };
}

const SANDBOX = 'look';

/** The closed roots' part of a `ShadowView`. @param hostSelector `undefined` for any host */
export function firefoxShadow(
  browser: Browser,
  page: Page,
  hostSelector: string | undefined,
  inFrame: boolean,
): Omit<ShadowReach, 'clickAt'> {
  const call = async <T>(functionDeclaration: string, args: object[], more: object = {}) =>
    answerOf<T>(
      await bidi(browser, 'script.callFunction', {
        functionDeclaration,
        arguments: args,
        target: { context: inFrame ? await firstFrameOf(browser, page) : contextOf(page), sandbox: SANDBOX },
        awaitPromise: true,
        ...more,
      }),
    );
  const roots = async () => {
    const { value } = await call<{ value: RemoteElement[] }>(
      String(hosts),
      [hostSelector === undefined ? { type: 'undefined' } : text(hostSelector)],
      { serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 } },
    );
    return value
      .map((element) => element.value.shadowRoot)
      .filter((root) => root?.value.mode === 'closed')
      .map((root) => ({ sharedId: root?.sharedId }));
  };
  return {
    where: `${hostSelector ?? 'any element'} in the page`,
    count: async () => (await roots()).length,
    call: async (source, json) => {
      const [root] = await roots();
      return root && (await call<{ value: string }>(source, [root, text(json)])).value;
    },
  };
}

function text(value: string) {
  return { type: 'string', value };
}

/** Runs in the page: the elements that may hold a root (those that the DOM standard lets have one). */
function hosts(selector: string | undefined): Element[] {
  if (selector !== undefined) return [...document.querySelectorAll(selector)];
  const able = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
  return [...document.querySelectorAll('*')].filter((element) => able.test(element.localName));
}
