// The professional's dashboard: opens the add-patient window; saving only closes it.

import { exposeField, exposeForm } from '../../shared/recorder.ts';

const modal = document.querySelector<HTMLElement>('#add-patient-modal');
const form = document.querySelector<HTMLFormElement>('#add-patient-form');
const search = document.querySelector<HTMLInputElement>('#dashboard-search-input');
if (form !== null) exposeForm(form);
if (search !== null) exposeField('search', () => search.value);

document.querySelector('#main-header-add-patient-button')?.addEventListener('click', () => {
  if (modal !== null) modal.hidden = false;
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (modal !== null) modal.hidden = true;
});
