// Which module may reach which: held here, so that nobody has to remember it.

import { describe, expect, it } from 'vitest';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { at, FILES, nodes, reach, type SyntaxNode } from './source-tree.ts';

const PAGE_SCRIPTS = FILES.map(({ path }) => path).filter((path) => /^entrypoints\/(page-\w+|act)\.ts$/.test(path));
const ENTRIES = FILES.map(({ path }) => path).filter((path) => /^entrypoints\/([^/]+\.ts|[^/]+\/main\.tsx?)$/.test(path));

it('there is a script for each site, and one that acts', () => {
  expect(PAGE_SCRIPTS.toSorted()).toEqual(['entrypoints/act.ts', ...SERVICE_IDS.map((id) => `entrypoints/page-${id}.ts`)].toSorted());
  expect(ENTRIES).toContain('entrypoints/background.ts');
  expect(ENTRIES).toContain('entrypoints/popup/main.tsx');
});

describe.each(PAGE_SCRIPTS)('%s', (entry) => {
  it('brings no package into a website’s page: no Dexie, Preact, Valibot or polyfill', () => {
    expect([...reach(entry, true).packages]).toEqual(['wxt/utils/define-unlisted-script']);
  });

  it('knows the page and the sites’ data only: no settings, log, policy or component', () => {
    const beyond = [...reach(entry, true).files].filter(
      (path) => path !== entry && !/^utils\/(page|sites)\/|^utils\/(i18n\/fill-in|tab-status)\.ts$/.test(path),
    );
    expect(beyond).toEqual([]);
  });
});

it.each(SERVICE_IDS)('the script of %s carries no other site’s data', (id) => {
  const sites = [...reach(`entrypoints/page-${id}.ts`, true).files].filter((path) => /^utils\/sites\/(glooko|clarity|libreview|index)\.ts$/.test(path));
  expect(sites).toEqual([`utils/sites/${id}.ts`]);
});

it('the part that looks does not carry the part that acts', () => {
  for (const id of SERVICE_IDS) {
    const { files } = reach(`entrypoints/page-${id}.ts`, true);
    expect(['utils/page/fill.ts', 'utils/page/hint.ts', 'utils/page/actor.ts', 'utils/page/course.ts'].filter((path) => files.has(path))).toEqual([]);
  }
});

it('the popup opens without database and schema library', () => {
  const { packages } = reach('entrypoints/popup/main.tsx', false);
  expect([...packages].filter((name) => /dexie|valibot/.test(name))).toEqual([]);
});

it('the log’s database is opened by the background alone', () => {
  const open = ENTRIES.filter((entry) => reach(entry, true).packages.has('dexie'));
  expect(open).toEqual(['entrypoints/background.ts']);
});

it('where the words come from is for people: no entrypoint carries it', () => {
  expect(ENTRIES.filter((entry) => reach(entry, true).files.has('utils/sites/sources.ts'))).toEqual([]);
});

it('the polyfill is imported in one module', () => {
  const importing = FILES.filter(({ imports, later }) => [...imports, ...later].includes('webextension-polyfill'));
  expect(importing.map(({ path }) => path)).toEqual(['utils/browser.ts']);
});

it('components are for extension pages: neither the background nor utils reach them', () => {
  const reaching = FILES.filter(({ path }) => path.startsWith('utils/')).filter(({ imports, later }) =>
    [...imports, ...later].some((name) => name.includes('components/')),
  );
  expect(reaching.map(({ path }) => path)).toEqual([]);
  expect([...reach('entrypoints/background.ts', true).files].filter((path) => path.startsWith('components/'))).toEqual([]);
});

it('imports are explicit: relative with their ending, or a package by name', () => {
  const odd = FILES.flatMap(({ path, imports, later }) =>
    [...imports, ...later].filter((name) => (name.startsWith('.') ? !/\.(tsx?|css)$/.test(name) : /^[~@#]\/|^~|^#/.test(name))).map((name) => `${path}: ${name}`),
  );
  expect(odd).toEqual([]);
});

describe('what no file of the extension may do', () => {
  const found = (is: (node: SyntaxNode) => boolean, skip: RegExp = /^$/) =>
    FILES.filter(({ path }) => !skip.test(path)).flatMap((file) => [...nodes(file.program)].filter(is).map((node) => at(file, node)));

  const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'sendBeacon', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'importScripts'];
  it('ask the network for anything', () => {
    expect(found(({ type, name }) => type === 'Identifier' && NETWORK.includes(name as string))).toEqual([]);
  });

  it('make code or markup out of text', () => {
    const risky = ['eval', 'Function', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'DOMParser'];
    expect(
      found(
        ({ type, name, callee }) =>
          (['Identifier', 'JSXIdentifier'].includes(type) && risky.includes(name as string) && name !== 'Function') ||
          (type === 'NewExpression' && (callee as SyntaxNode).name === 'Function'),
      ),
    ).toEqual([]);
  });

  const isService = (node: unknown) => SERVICE_IDS.includes((node as { value?: unknown } | null)?.value as 'glooko');
  it('ask which site this is, outside of the sites’ data', () => {
    const asks = ({ type, operator, left, right, test }: SyntaxNode) =>
      (type === 'BinaryExpression' && /^[!=]==?$/.test(operator as string) && (isService(left) || isService(right))) ||
      (type === 'SwitchCase' && isService(test));
    expect(found(asks, /^utils\/sites\//)).toEqual([]);
  });

  it('press a button, move focus, or send a form or keys on a page', () => {
    const acts = ({ type, callee, arguments: given }: SyntaxNode) => {
      const name = ((callee as SyntaxNode | undefined)?.property as SyntaxNode | undefined)?.name as string;
      if (type === 'CallExpression') return ['click', 'submit', 'requestSubmit', 'focus'].includes(name);
      const made = (callee as SyntaxNode | undefined)?.name as string;
      return type === 'NewExpression' && /^(Keyboard|Mouse|Pointer|Submit)Event$/.test(made) && Array.isArray(given);
    };
    expect(found(acts, /^(components|entrypoints)\//)).toEqual([]);
  });

  it('set attributes or classes on a page’s own nodes in the finder', () => {
    const writes = ({ type, callee }: SyntaxNode) => {
      const name = ((callee as SyntaxNode | undefined)?.property as SyntaxNode | undefined)?.name as string;
      return type === 'CallExpression' && ['setAttribute', 'removeAttribute', 'toggleAttribute', 'append', 'remove', 'replaceWith'].includes(name);
    };
    const finder = /^utils\/page\/(find|candidates|field-texts|evidence|visible|gate|text|answers|fill|visit)\.ts$/;
    expect(FILES.filter(({ path }) => finder.test(path)).length).toBeGreaterThan(5);
    expect(FILES.filter(({ path }) => finder.test(path)).flatMap((file) => [...nodes(file.program)].filter(writes).map((node) => at(file, node)))).toEqual([]);
  });
});
