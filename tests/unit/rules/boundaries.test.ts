// Which module may reach which: held here, so that nobody has to remember it.

import { describe, expect, it } from 'vitest';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { at, FILES, fileAt, fileOf, nodes, reach, type SyntaxNode } from './source-tree.ts';

const PAGE_SCRIPTS = FILES.map(({ path }) => path).filter((path) =>
  /^entrypoints\/(page-\w+|act|input)\.ts$/.test(path),
);
const ENTRIES = FILES.map(({ path }) => path).filter((path) =>
  /^entrypoints\/([^/]+\.ts|[^/]+\/main\.tsx?)$/.test(path),
);

it('there is a script for each site, one that does the rest, and one that tells of input', () => {
  expect(PAGE_SCRIPTS.toSorted()).toEqual(
    ['entrypoints/act.ts', 'entrypoints/input.ts', ...SERVICE_IDS.map((id) => `entrypoints/page-${id}.ts`)].toSorted(),
  );
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

it.each(SERVICE_IDS)('the script of %s carries no site’s data but what a scout needs', (id) => {
  const sites = [...reach(`entrypoints/page-${id}.ts`, true).files].filter((path) =>
    /^utils\/sites\/(glooko|clarity|libreview|index|scout-sites)\.ts$/.test(path),
  );
  expect(sites).toEqual(['utils/sites/scout-sites.ts']);
});

describe('the scout, which is in every page, and the rest, which is not', () => {
  const REST =
    'find evidence veto visible taught fill filling visit course page hint hint-text hint-keeper hint-place highlight notice pointing answers listed resume offer-check'
      .split(' ')
      .map((name) => `utils/page/${name}.ts`);
  const GLANCE = ['gate', 'dom-watch', 'glance', 'candidates', 'field-texts'].map((name) => `utils/page/${name}.ts`);

  it.each(SERVICE_IDS)('page-%s carries gate, watch and glance, and no finder, veto, hint or filling', (id) => {
    const { files } = reach(`entrypoints/page-${id}.ts`, true);
    expect(GLANCE.filter((path) => !files.has(path))).toEqual([]);
    expect(REST.filter((path) => files.has(path))).toEqual([]);
    expect([...files].filter((path) => path.startsWith('utils/i18n/'))).toEqual([]);
  });

  it('act carries all of that', () => {
    const { files } = reach('entrypoints/act.ts', true);
    expect(REST.filter((path) => !files.has(path))).toEqual([]);
  });

  it('the words of the page’s answers go with act alone', () => {
    for (const id of SERVICE_IDS)
      expect(reach(`entrypoints/page-${id}.ts`, true).files.has('utils/sites/answers.ts')).toBe(false);
  });

  it('a type may be named across that border, a value may not', () => {
    const { imports } = fileOf(
      'sample.ts',
      "import type { A } from './find.ts';\nimport { type B, c } from './veto.ts';",
    );
    expect(imports).toEqual(['./veto.ts']);
  });
});

it('the popup opens without database and schema library', () => {
  const { packages } = reach('entrypoints/popup/main.tsx', false);
  expect([...packages].filter((name) => /dexie|valibot/.test(name))).toEqual([]);
});

it('the popup opens without the guides: they are loaded when a person opens one', () => {
  const { files } = reach('entrypoints/popup/main.tsx', false);
  const guides = [...files].filter((path) =>
    /^utils\/(guides\/(?!(tasks|task-state)\.ts$)|i18n\/(guides-language|en\/(guides|guide-steps|devices))\.ts)/.test(
      path,
    ),
  );
  expect(guides).toEqual([]);
});

it('the log’s database is opened by the background alone', () => {
  const open = ENTRIES.filter((entry) => reach(entry, true).packages.has('dexie'));
  expect(open).toEqual(['entrypoints/background.ts']);
});

describe('Practice', () => {
  const PARTS = ['entrypoints/practice/main.tsx', 'entrypoints/practice-site/main.ts'];

  it.each(PARTS)('%s can reach neither the browser, the background nor the log, so it can write nothing', (entry) => {
    const { files, packages } = reach(entry, true);
    expect(
      [...packages].filter((name) => !/^(@preact\/signals|preact(\/hooks)?|react(-dom(\/client)?)?|vue)$/.test(name)),
    ).toEqual([]);
    expect(
      [...files].filter((path) => /^utils\/(browser|background|log|state|page\/bridge|page\/start)/.test(path)),
    ).toEqual([]);
    const reaching = [...files].filter((path) =>
      [...nodes(fileAt(path).program)].some(
        ({ type, name }) => type === 'Identifier' && /^(chrome|browser|indexedDB|localStorage)$/.test(name as string),
      ),
    );
    expect(reaching).toEqual([]);
  });

  it('alone brings the tests’ pages into the extension', () => {
    const bringing = ENTRIES.filter((entry) =>
      [...reach(entry, true).files].some((path) => path.startsWith('tests/sites/')),
    );
    expect(bringing.toSorted()).toEqual(PARTS.toSorted());
  });

  it('runs the very scripts that work on the sites', () => {
    const { files } = reach('entrypoints/practice-site/main.ts', true);
    expect(files).toContain('utils/page/scout.ts');
    // Finder, filling and hint are no part of it: it loads the file that the background puts into a page.
    expect([...files].filter((path) => /^utils\/page\/(find|fill|hint|course)\.ts$/.test(path))).toEqual([]);
    expect(fileAt('entrypoints/practice-site/main.ts').text).toContain("'/act.js'");
  });
});

it('where the words come from is for people: no entrypoint carries it', () => {
  const sources = ['utils/sites/sources.ts', 'utils/sites/answer-sources.ts'];
  const carrying = ENTRIES.filter((entry) => sources.some((path) => reach(entry, true).files.has(path)));
  expect(carrying).toEqual([]);
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
  expect([...reach('entrypoints/background.ts', true).files].filter((path) => path.startsWith('components/'))).toEqual(
    [],
  );
});

it('imports are explicit: relative with their ending, or a package by name', () => {
  const odd = FILES.flatMap(({ path, imports, later }) =>
    [...imports, ...later]
      .filter((name) => (name.startsWith('.') ? !/\.(tsx?|css)$/.test(name) : /^[~@#]\/|^~|^#/.test(name)))
      .map((name) => `${path}: ${name}`),
  );
  expect(odd).toEqual([]);
});

type Rule = (node: SyntaxNode) => boolean;
/** The name of a function that is called, or of its last part: `a.b.click()` is `click`. */
function called({ type, callee }: SyntaxNode): string {
  const target = callee as SyntaxNode | undefined;
  if (type !== 'CallExpression' && type !== 'NewExpression') return '';
  return ((target?.property as SyntaxNode | undefined)?.name ?? target?.name ?? '') as string;
}
const isService = (node: unknown) => SERVICE_IDS.includes((node as { value?: unknown } | null)?.value as 'glooko');

const NETWORK: Rule = ({ type, name }) =>
  type === 'Identifier' &&
  /^(fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeerConnection|importScripts)$/.test(
    name as string,
  );
const TEXT_TO_CODE: Rule = (node) =>
  (/^(Identifier|JSXIdentifier)$/.test(node.type) &&
    /^(eval|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|DOMParser)$/.test(node.name as string)) ||
  (node.type === 'NewExpression' && called(node) === 'Function');
const SITE_CHECK: Rule = ({ type, operator, left, right, test }) =>
  (type === 'BinaryExpression' && /^[!=]==?$/.test(operator as string) && (isService(left) || isService(right))) ||
  (type === 'SwitchCase' && isService(test));
const PRESSES: Rule = (node) =>
  (node.type === 'CallExpression' && /^(click|submit|requestSubmit|focus)$/.test(called(node))) ||
  (node.type === 'NewExpression' && /^(Keyboard|Mouse|Pointer|Submit)Event$/.test(called(node)));
const WRITES: Rule = (node) =>
  node.type === 'CallExpression' &&
  // A page is written to by methods; a function of ours may be called like one.
  (node.callee as SyntaxNode).type === 'MemberExpression' &&
  /^((set|remove|toggle)Attribute|append|prepend|before|after|remove|replaceWith|appendChild)$/.test(called(node));

const ANY = /./;
const LOOKING =
  /^utils\/page\/(find|candidates|veto|field-texts|evidence|visible|gate|glance|box-memory|composed|taught|focused-box|dom-watch|text|answers|fill|visit)\.ts$/;

describe('what the extension may not do', () => {
  it.each<[string, Rule, where: RegExp, except: RegExp, bad: readonly string[]]>([
    [
      'ask the network for anything',
      NETWORK,
      ANY,
      /^$/,
      ['fetch("/")', 'self.fetch(x)', 'new WebSocket(x)', 'navigator.sendBeacon(x)'],
    ],
    [
      'make code or markup out of text',
      TEXT_TO_CODE,
      ANY,
      /^$/,
      ['a.innerHTML = b', 'eval(a)', 'new Function(a)', '<p dangerouslySetInnerHTML={a} />'],
    ],
    [
      'ask which site this is, outside of the sites’ data',
      SITE_CHECK,
      ANY,
      /^utils\/sites\//,
      ["if (site.id === 'glooko') a()", "if ('clarity' != id) a()", "switch (id) { case 'libreview': }"],
    ],
    [
      'press a button, move focus, send a form or keys on a page',
      PRESSES,
      /^utils\//,
      /^$/,
      ['button.click()', 'form?.submit()', 'box.focus()', 'new KeyboardEvent("keydown")'],
    ],
    [
      'write to a page where it only looks',
      WRITES,
      LOOKING,
      /^$/,
      ['box.setAttribute("a", "b")', 'body.append(x)', 'a.b.remove()'],
    ],
  ])('%s', (_what, breaks, where, except, bad) => {
    for (const text of bad)
      expect([text, [...nodes(fileOf('bad.tsx', text).program)].some(breaks)]).toEqual([text, true]);
    const files = FILES.filter(({ path }) => where.test(path) && !except.test(path));
    expect(files.length).toBeGreaterThan(5);
    expect(files.flatMap((file) => [...nodes(file.program)].filter(breaks).map((node) => at(file, node)))).toEqual([]);
  });
});
