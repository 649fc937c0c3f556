// Addresses that look like one of the services and are not, each serving a copy of a page with a box: nothing may
// happen there. Also a real host over plain http, and sub-domains that belong to the maker but hold no settings.

import type { SitePage } from '../site-page.ts';

const glooko = {
  file: 'glooko/account.html',
  steps: [{ click: '[data-testid="add-new-code"]' }, { click: '[data-testid="proconnect-continue"]' }],
  box: '[data-testid^="dialog-container-"] input',
};
const libreview = { file: 'libreview/app.html', steps: [], box: '#myPractices-practiceId-input' };
const clarity = { file: 'clarity/app.html', steps: [], box: '[data-test-share-code]' };

function silent(id: string, url: string, copy: Pick<SitePage, 'file' | 'steps' | 'box'>, shows: string): SitePage {
  return { id, service: null, url, title: `Look-alike: ${new URL(url).hostname}`, shows, kind: 'silent', ...copy };
}

export const lookalikePages: SitePage[] = [
  silent('X1', 'https://my.glooko.com.example.org/settings/account', glooko, "The real host's name as the beginning."),
  silent('X2', 'https://www-libreview.com/account-settings/my-practices', libreview, 'A hyphen in place of a dot.'),
  silent('X3', 'https://notmy.glooko.com.attacker.example/settings/account', glooko, 'The real name inside another.'),
  silent('X4', 'https://support.glooko.com/settings/account', glooko, "The maker's help centre."),
  silent('X4-join', 'https://join.glooko.com/settings/account', glooko, "The maker's registration."),
  silent('X4-api', 'https://eu.api.glooko.com/settings/account', glooko, "The maker's programming interface."),
  silent(
    'X4-pro',
    'https://pro.libreview.io/account-settings/my-practices',
    libreview,
    "The professionals' help centre.",
  ),
  silent('X4-bare', 'https://libreview.com/account-settings/my-practices', libreview, 'The name without www.'),
  silent('X5', 'http://my.glooko.com/settings/account', glooko, 'The real host without encryption.'),
  silent('X6', 'https://clarity.dexcom.eu.example.net/i/#/settings', clarity, "The real host's name as the beginning."),
];
