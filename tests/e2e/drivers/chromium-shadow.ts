/**
 * A look into closed shadow roots in Chromium: the DevTools protocol sees them, and hands one to a world of its own.
 */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { ShadowReach } from './shadow-view.ts';

const WORLD = 'look';

/** The closed roots' part of a `ShadowView`. @param hostSelector `undefined` for any host */
export function chromiumShadow(
  page: Page,
  hostSelector: string | undefined,
  inFrame: boolean,
): Omit<ShadowReach, 'clickAt'> {
  const look = async <T>(use: (roots: string[], session: CDPSession) => Promise<T>): Promise<T> => {
    const session = await page.createCDPSession();
    try {
      return await use(await closedRoots(session, hostSelector, inFrame), session);
    } finally {
      await session.detach().catch(() => {});
    }
  };
  return {
    where: `${hostSelector ?? 'any element'} in ${page.url()}`,
    count: () => look(async (roots) => roots.length),
    call: (source, json) =>
      look(async ([root], session) => {
        if (!root) return undefined;
        const reply = await session.send('Runtime.callFunctionOn', {
          objectId: root,
          functionDeclaration: `function (json) { return (${source})(this, json); }`,
          arguments: [{ value: json }],
          awaitPromise: true,
          returnByValue: true,
        });
        if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description);
        return reply.result.value as string;
      }),
  };
}

/** Handles of the roots, in document order. */
async function closedRoots(session: CDPSession, hostSelector: string | undefined, inFrame: boolean): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = (inFrame ? frameTree.childFrames?.[0] : frameTree)?.frame.id;
  const top = inFrame ? documentIn(root, frameId) : root;
  const found: { host: number; root: number }[] = [];
  if (top) collect(top, found);
  if (found.length === 0 || !frameId) return [];
  const world = await session.send('Page.createIsolatedWorld', { frameId, worldName: WORLD });
  const handle = async (backendNodeId: number) => {
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId,
      executionContextId: world.executionContextId,
    });
    return object.objectId as string;
  };
  const handles: string[] = [];
  for (const one of found) {
    if (hostSelector === undefined || (await matches(session, await handle(one.host), hostSelector))) {
      handles.push(await handle(one.root));
    }
  }
  return handles;
}

/** The document of a frame. */
function documentIn(node: Protocol.DOM.Node, frameId: string | undefined): Protocol.DOM.Node | undefined {
  if (node.contentDocument && node.frameId === frameId) return node.contentDocument;
  for (const child of node.children ?? []) {
    const found = documentIn(child, frameId);
    if (found) return found;
  }
  return undefined;
}

/** Browsers' own roots (of an `<input>`, say) are of type `user-agent` and not looked at; frames neither. */
function collect(node: Protocol.DOM.Node, found: { host: number; root: number }[]): void {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed') found.push({ host: node.backendNodeId, root: root.backendNodeId });
    if (root.shadowRootType !== 'user-agent') collect(root, found);
  }
  for (const child of node.children ?? []) collect(child, found);
}

async function matches(session: CDPSession, host: string, selector: string): Promise<boolean> {
  const reply = await session.send('Runtime.callFunctionOn', {
    objectId: host,
    functionDeclaration: 'function (selector) { return this.matches(selector); }',
    arguments: [{ value: selector }],
    returnByValue: true,
  });
  if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description);
  return reply.result.value as boolean;
}
