// A plain form; its values are its only state.

import { exposeForm } from '../../shared/recorder.ts';

const form = document.querySelector<HTMLFormElement>('#two-step-form');
if (form !== null) exposeForm(form);
