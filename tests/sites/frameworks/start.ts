// Starts a one-form page: the framework is named by ?f=…, the words come from the service's own file.

import '../shared/recorder.ts';
import type { ServiceName } from '../codes.ts';
import { type FormSpec, formAccount, type Mount } from './form-spec.ts';

// Each in a file of its own, so that a page loads one framework only.
const mounts: Record<string, () => Promise<Mount>> = {
  react: async () => (await import('./react-form.tsx')).mountReact,
  vue: async () => (await import('./vue-form.ts')).mountVue(false),
  'vue-lazy': async () => (await import('./vue-form.ts')).mountVue(true),
  preact: async () => (await import('./preact-form.tsx')).mountPreact,
  svelte: async () => (await import('./svelte-form.ts')).mountSvelte,
  angularjs: async () => (await import('./angularjs-form.ts')).mountAngularJs(false),
  'angularjs-blur': async () => (await import('./angularjs-form.ts')).mountAngularJs(true),
  knockout: async () => (await import('./knockout-form.ts')).mountKnockout('textInput'),
  'knockout-value': async () => (await import('./knockout-form.ts')).mountKnockout('value'),
  lit: async () => (await import('./lit-form.ts')).mountLit,
  ember: async () => (await import('./ember-form.ts')).mountEmber,
  plain: async () => (await import('./plain-form.ts')).mountPlain(false),
  autosubmit: async () => (await import('./plain-form.ts')).mountPlain(true),
};

/** Builds the form that the address asks for (plain where it names none) in #form. */
export async function startForm(service: ServiceName, spec: FormSpec): Promise<void> {
  const root = document.getElementById('form');
  const mount = await mounts[new URLSearchParams(location.search).get('f') ?? 'plain']?.();
  if (root !== null && mount !== undefined) mount(root, spec, formAccount(service));
}
