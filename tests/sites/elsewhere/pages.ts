// Pages on which nothing happens unless a person asks: a hospital's own host, and a service's page in words that no list
// knows. What a person asks for there is tests/e2e/by-hand.e2e.ts, teach.e2e.ts and report.e2e.ts.

import type { SitePage } from '../site-page.ts';

const portal = { file: 'elsewhere/portal.html', steps: [], box: '#practice-code' };
const unknown = { file: 'elsewhere/unknown-words.html', steps: [], box: '#waehere-4711' };

function silent(
  id: string,
  service: SitePage['service'],
  url: string,
  copy: Pick<SitePage, 'file' | 'steps' | 'box'>,
  shows: string,
): SitePage {
  return { id, service, url, title: `By hand: ${new URL(url).hostname}`, shows, kind: 'silent', ...copy };
}

export const elsewherePages: SitePage[] = [
  silent('H1', null, 'https://portal.hospital.example/settings/sharing', portal, 'A practice code, among other boxes.'),
  silent('H1-sign-in', null, 'https://portal.hospital.example/sign-in', portal, 'The same forms where one signs in.'),
  silent(
    'H1-clinician',
    null,
    'https://portal.hospital.example/clinician/sharing',
    portal,
    'The same forms for staff.',
  ),
  silent('H1-http', null, 'http://portal.hospital.example/settings/open', portal, 'The same forms without encryption.'),
  silent(
    'H1-frame',
    null,
    'https://forms.example.net/practice-code',
    { ...portal, file: 'elsewhere/framed-form.html' },
    'A form that H1 shows in a frame.',
  ),
  silent(
    'H2',
    'glooko',
    'https://us.my.glooko.com/account/aroha-rangihuna-4711/sharing?email=aroha.rangihuna%40example.org#/nhi/zzz0016',
    unknown,
    'The box, in a language that no list knows, and one invented person’s data wherever a page can hold some.',
  ),
];
