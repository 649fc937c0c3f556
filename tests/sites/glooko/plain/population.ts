// The clinician's bar: opens the drop-down, filters its clinics, and does nothing else.

import { exposeField } from '../../shared/recorder.ts';

const toggle = document.querySelector<HTMLButtonElement>('#clinic-menu-toggle');
const list = document.querySelector<HTMLElement>('#clinic-menu-list');
const filter = document.querySelector<HTMLInputElement>('#clinic-filter');
const search = document.querySelector<HTMLInputElement>('[name=q]');

toggle?.addEventListener('click', () => {
  if (list === null) return;
  list.hidden = !list.hidden;
  toggle.setAttribute('aria-expanded', String(!list.hidden));
});
filter?.addEventListener('input', () => {
  for (const item of list?.querySelectorAll('li') ?? []) {
    item.hidden = !item.textContent?.toLowerCase().includes(filter.value.toLowerCase());
  }
});
document.querySelector('#patient-search')?.addEventListener('submit', (event) => event.preventDefault());
if (filter !== null) exposeField('clinicFilter', () => filter.value);
if (search !== null) exposeField('patientSearch', () => search.value);
