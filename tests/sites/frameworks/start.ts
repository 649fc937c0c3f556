// Starts a one-form page: the framework is named by ?f=…, the words come from the service's own file.

import '../shared/recorder.ts';
import type { ServiceName } from '../codes.ts';
import { mountEmber } from './ember-form.ts';
import { type FormSpec, formAccount, type Mount } from './form-spec.ts';
import { mountPlain } from './plain-form.ts';
import { mountReact } from './react-form.tsx';
import { mountVue } from './vue-form.ts';

const mounts: Record<string, Mount> = {
  react: mountReact,
  vue: mountVue(false),
  'vue-lazy': mountVue(true),
  ember: mountEmber,
  plain: mountPlain(false),
  autosubmit: mountPlain(true),
};

/** Builds the form that the address asks for (plain where it names none) in #form. */
export function startForm(service: ServiceName, spec: FormSpec): void {
  const root = document.getElementById('form');
  const mount = mounts[new URLSearchParams(location.search).get('f') ?? 'plain'];
  if (root !== null && mount !== undefined) mount(root, spec, formAccount(service));
}
