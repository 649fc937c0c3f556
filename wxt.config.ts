import { defineConfig, type Entrypoint } from 'wxt';
import { storeTexts } from './scripts/store-texts.ts';
import { translations } from './scripts/translations-plugin.ts';
import { managedSchema } from './utils/clinics/managed-schema.ts';
import { manifest } from './utils/manifest.ts';

/**
 * Scripts in a page start with their own code: the frame that WXT puts around them (logging, a result) is half a
 * kilobyte of nothing that each page of a service would load.
 */
function bareScripts() {
  return {
    name: 'bare-scripts',
    transform(code: string, id: string) {
      if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return null;
      const definition = /^import definition from .*$/m.exec(code)?.[0];
      return definition ? { code: `${definition}\ndefinition.main();\nexport default undefined;\n`, map: null } : null;
    },
  };
}

// The manifest is a function of its own, so that a test can hold it against the sites' data.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env.SHARING_SETUP_OUT ?? '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => manifest({ browser, forStore: process.env.SHARING_SETUP_STORE === '1' }),
  hooks: {
    // Practice is built by itself, so that no other page loads another byte or file because of it.
    'entrypoints:grouped': (_wxt, groups) => {
      const isPractice = ({ name }: Entrypoint) => name.startsWith('practice');
      const pages = groups.filter((group) => Array.isArray(group));
      const practice = pages.flatMap((group) => group.filter(isPractice));
      for (const group of pages) group.splice(0, Infinity, ...group.filter((one) => !isPractice(one)));
      groups.push(practice);
    },
    'build:publicAssets': (wxt, files) => {
      files.push(...storeTexts(wxt.config.browser));
      // Firefox warns about a schema and does without.
      if (wxt.config.browser === 'firefox') return;
      files.push({ relativeDest: 'managed-schema.json', contents: `${JSON.stringify(managedSchema(), null, 2)}\n` });
    },
  },
  vite: () => ({
    plugins: [bareScripts(), translations()],
    // The pages of Practice are those of the tests, written in React and Vue. Preact stands in for React, and of Vue only
    // what runs in a browser is taken.
    resolve: {
      alias: [
        { find: /^react$/, replacement: 'preact/compat' },
        { find: /^react-dom$/, replacement: 'preact/compat' },
        { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
        { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
        { find: /^vue$/, replacement: '@vue/runtime-dom' },
      ],
    },
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: 'es2023',
      // A long selector or word list that several modules use would stand in the script once for each use.
      rolldownOptions: { optimization: { inlineConst: false } },
      modulePreload: {
        // Vite's preload shim would bring in fetch(); the browsers this runs in preload by themselves.
        polyfill: false,
        // Scripts that come later lie on the same disk: a list of what they need would only make the first load longer.
        resolveDependencies: (_file, needed, { hostType }) =>
          hostType === 'html' ? needed : needed.filter((path) => path.endsWith('.css')),
      },
    },
  }),
});
