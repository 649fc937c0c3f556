// The sign-in page has no framework: only the cookie banner is scripted.

import { exposeForm } from '../../shared/recorder.ts';

const form = document.querySelector<HTMLFormElement>('#login_form');
if (form !== null) exposeForm(form);

for (const button of document.querySelectorAll('#onetrust-banner-sdk button')) {
  button.addEventListener('click', () => document.getElementById('onetrust-consent-sdk')?.remove());
}
