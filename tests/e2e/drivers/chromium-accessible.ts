/** What Chromium tells a screen reader of a page, over the DevTools protocol. */
import type { Page, Protocol } from 'puppeteer-core';
import type { RawNode } from './accessible.ts';

/** The whole tree of the page's top frame, closed shadow roots too. */
export async function chromiumTree(page: Page): Promise<RawNode> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const raw = ({ role, name, childIds = [], ignored }: Protocol.Accessibility.AXNode): RawNode => ({
      role: ignored ? '' : String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      children: childIds.flatMap((id) => {
        const child = byId.get(id);
        return child ? [raw(child)] : [];
      }),
    });
    const [root] = nodes;
    if (!root) throw new Error('the page has no accessibility tree');
    return raw(root);
  } finally {
    await session.detach().catch(() => {});
  }
}
