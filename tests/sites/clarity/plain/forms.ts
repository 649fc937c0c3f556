// Server-rendered forms: what they hold is all there is.

import { exposeForm } from '../../shared/recorder.ts';

for (const form of document.forms) exposeForm(form, 'share[code]');
