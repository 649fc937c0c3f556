// Compiles .svelte files for the bundler of the practice pages. Only what those need: no style sheets, no server, no
// reloading while somebody writes.

import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';

/** The bundler's plugin for Svelte components. */
export function svelte(): Plugin {
  return {
    name: 'svelte-components',
    transform: {
      filter: { id: /\.svelte$/ },
      handler(source, filename) {
        const { js } = compile(source, { filename, generate: 'client', dev: false });
        return { code: js.code, map: js.map };
      },
    },
  };
}
