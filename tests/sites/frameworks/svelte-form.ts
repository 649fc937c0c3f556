// Svelte: mounts the compiled component.

import { mount } from 'svelte';
import { readVisit, wait } from '../shared/account.ts';
import type { Mount } from './form-spec.ts';
import ShareForm from './share-form.svelte';

export const mountSvelte: Mount = async (root, spec, account) => {
  await wait(readVisit().slow);
  mount(ShareForm, { target: root, props: { spec, account } });
};
