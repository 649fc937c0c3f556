// The server's part of the practice page C5 (clarity/plain/sharing.html): a full-page POST, answered by a redirect to
// the page with a notice, as server-rendered applications do. It keeps nothing: the links are in the address
// (?linked=…), the notice in a cookie that lives for one page.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { clinicOf, codes } from './codes.ts';

const COOKIE = '_clarity_flash';
const LIMIT = 10_000;

/** The sentences of the sharing page; modelled. */
export const sharingAnswers = {
  linked: 'Your data is now shared with {clinic}.',
  unknown: 'That share code is not valid. Please check it with your clinic.',
  already: 'You are already sharing your data with this clinic.',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function linkedIn(url: URL): string[] {
  const list = url.searchParams.getAll('linked');
  if (url.searchParams.get('other') === '1') list.unshift(codes.clarity[1].code);
  return [...new Set(list)];
}

/** Fills in the notice and the list of clinics; the cookie with the notice is used up. */
export function renderSharing(html: string, url: URL, request: IncomingMessage, response: ServerResponse): string {
  const flash = new RegExp(`${COOKIE}=(notice|alert)\\.([A-Za-z0-9_-]*)`).exec(request.headers.cookie ?? '');
  let notice = '';
  if (flash !== null) {
    const text = Buffer.from(flash[2] ?? '', 'base64url').toString('utf8');
    notice = `<div class="flash flash-${flash[1]}" role="status">${escapeHtml(text)}</div>`;
    response.setHeader('set-cookie', `${COOKIE}=; Path=/sharing; Max-Age=0; Secure`);
  }
  const items = linkedIn(url).map((code) => `<li>${escapeHtml(clinicOf('clarity', code)?.name ?? code)}</li>`);
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '<p>None yet.</p>';
  return html.replace('<!--flash-->', notice).replace('<!--clinics-->', list);
}

/** Answers the form: 303 back to the page, with the notice in a cookie and the new link in the address. */
export async function answerSharing(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > LIMIT) break;
  }
  const code = (new URLSearchParams(body).get('share[code]') ?? '').trim();
  const clinic = clinicOf('clarity', code);
  const before = linkedIn(new URL(request.headers.referer ?? url.href));
  const known = clinic !== undefined && before.includes(code);
  const after = clinic !== undefined && !known ? [...before, code] : before;
  const text = known
    ? sharingAnswers.already
    : clinic === undefined
      ? sharingAnswers.unknown
      : sharingAnswers.linked.replace('{clinic}', clinic.name);
  const kind = clinic !== undefined && !known ? 'notice' : 'alert';
  const query = new URLSearchParams(after.map((each) => ['linked', each])).toString();
  response.writeHead(303, {
    location: query === '' ? '/sharing' : `/sharing?${query}`,
    'set-cookie': `${COOKIE}=${kind}.${Buffer.from(text).toString('base64url')}; Path=/sharing; Secure`,
  });
  response.end();
}
