// Pages whose forms hold all there is.

import { exposeForm } from '../../shared/recorder.ts';

for (const form of document.forms) exposeForm(form);
