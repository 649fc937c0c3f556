// The portal's forms go nowhere; their values are all the state there is.

import { exposeForm } from '../shared/recorder.ts';

for (const form of document.querySelectorAll('form')) {
  exposeForm(form, 'practiceCode');
  form.addEventListener('submit', (event) => event.preventDefault());
}
