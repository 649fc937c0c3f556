// The two-step page: the button comes alive with the sixth digit.

import { exposeForm } from '../../shared/recorder.ts';

const form = document.querySelector<HTMLFormElement>('#twoFactor-step2-form');
const code = document.querySelector<HTMLInputElement>('#twoFactor-step2-code-input');
const next = document.querySelector<HTMLButtonElement>('#twoFactor-step2-next-button');
if (form !== null) exposeForm(form);
code?.addEventListener('input', () => {
  if (next !== null) next.disabled = !/^\d{6}$/.test(code.value);
});
