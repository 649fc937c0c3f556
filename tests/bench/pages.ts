/**
 * The pages that are measured, as a service's account settings might be built, and who serves them. None holds a box
 * for a clinic's code until a load puts one there.
 */
import type { RequestListener } from 'node:http';

/** Who runs on a page: each script has a host of its own, so that all three live in one browser and never meet. */
export const HOSTS = { ours: 'my.glooko.com', naive: 'naive.example', empty: 'empty.example' } as const;
export type Who = keyof typeof HOSTS;
export const EVERYBODY = Object.keys(HOSTS) as Who[];

/** Boxes to type in that a big settings page has; and what a page of many more is called here, a crowd. */
const BOXES = 60;
const CROWD = 400;
const NODES = 20_000;

const ACCOUNT = `<form id="account"><h2>Your account</h2>
${['First name', 'Last name', 'Street', 'City', 'Phone']
  .map((name, at) => `<p><label for="own-${at}">${name}</label><input id="own-${at}" type="text" name="own-${at}"></p>`)
  .join('\n')}
<p><label for="mail">E-mail</label><input id="mail" type="email" name="email"></p>
<button type="submit">Save</button></form>`;

/** A tree of plain elements; every node counted, texts too. */
function filler(nodes: number, boxes: number): string {
  const cards = Math.floor(nodes / 10);
  const every = boxes > 0 ? Math.floor(cards / boxes) : Number.POSITIVE_INFINITY;
  let html = '';
  for (let at = 0; at < cards; at += 1) {
    const box = at % every === 0 ? `<input type="text" name="entry-${at}">` : '<i>–</i>';
    html += `<section class="card c${at % 7}"><h3>Reading ${at}</h3><div><span>mmol/l</span>${box}<b>5.4</b></div></section>`;
  }
  return html;
}

const BODIES: Record<string, () => string> = {
  rows: () => `${ACCOUNT}<table><tbody id="rows"></tbody></table>`,
  writes: () => `${ACCOUNT}<div id="field">${'<div class="cell">0</div>'.repeat(200)}</div>`,
  swaps: () => `${ACCOUNT}<div id="slot"></div><div>${filler(3000, 20)}</div>`,
  first: () => `${ACCOUNT}<div>${filler(NODES, BOXES)}</div>`,
  crowd: () => `${ACCOUNT}<div>${filler(NODES, CROWD)}</div>`,
  box: () => `${ACCOUNT}<div id="slot"></div>`,
};

const STYLE = '.card{padding:4px}.on{color:teal}.cell{display:inline-block;width:40px}table{border-collapse:collapse}';

/** The address of a page for one of the three. */
export function address(who: Who, page: string): string {
  return `https://${HOSTS[who]}/settings/account?bench=${page}`;
}

/** Serves the pages; whatever else is asked for does not exist. */
export const servePages: RequestListener = (request, response) => {
  const name = new URL(request.url ?? '/', 'https://bench').searchParams.get('bench') ?? '';
  const body = BODIES[name];
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Account settings</title><style>${STYLE}</style></head><body><main><h1>Settings</h1>${body()}</main></body></html>`,
  );
};
