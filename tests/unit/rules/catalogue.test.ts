// What a person reads comes from the catalogue, in short plain sentences, and every place in a text gets its value.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { about } from '../../../utils/i18n/en/about.ts';
import { both } from '../../../utils/i18n/en/both.ts';
import { clinics } from '../../../utils/i18n/en/clinics.ts';
import { compared } from '../../../utils/i18n/en/compared.ts';
import { devices } from '../../../utils/i18n/en/devices.ts';
import { finding } from '../../../utils/i18n/en/finding.ts';
import { forms } from '../../../utils/i18n/en/forms.ts';
import { guideSteps } from '../../../utils/i18n/en/guide-steps.ts';
import { guides } from '../../../utils/i18n/en/guides.ts';
import { hint } from '../../../utils/i18n/en/hint.ts';
import { languages } from '../../../utils/i18n/en/language.ts';
import { last } from '../../../utils/i18n/en/last.ts';
import { log } from '../../../utils/i18n/en/log.ts';
import { logWords } from '../../../utils/i18n/en/log-words.ts';
import { options } from '../../../utils/i18n/en/options.ts';
import { pages } from '../../../utils/i18n/en/pages.ts';
import { paper } from '../../../utils/i18n/en/paper.ts';
import { practice } from '../../../utils/i18n/en/practice.ts';
import { problems } from '../../../utils/i18n/en/problems.ts';
import { siteNames } from '../../../utils/i18n/en/site-names.ts';
import { store } from '../../../utils/i18n/en/store.ts';
import { tasks } from '../../../utils/i18n/en/tasks.ts';
import { ward } from '../../../utils/i18n/en/ward.ts';
import { wardSwitch } from '../../../utils/i18n/en/ward-switch.ts';
import { welcome } from '../../../utils/i18n/en/welcome.ts';
import { fillIn } from '../../../utils/i18n/fill-in.ts';
import type { Text } from '../../../utils/i18n/language.ts';
import type { HandRefusal } from '../../../utils/messages.ts';
import type { EvidenceKind } from '../../../utils/page/evidence.ts';
import type { Veto } from '../../../utils/page/veto.ts';
import { FIELD_VETOES, type VetoKind } from '../../../utils/sites/vetoes.ts';
import { at, FILES, fileOf, nodes, ROOT, type SourceFile, type SyntaxNode } from './source-tree.ts';

const CATALOGUES = {
  about,
  both,
  clinics,
  compared,
  devices,
  finding,
  forms,
  guides,
  guideSteps,
  hint,
  languages,
  last,
  log,
  logWords,
  options,
  pages,
  paper,
  practice,
  problems,
  siteNames,
  store,
  tasks,
  ward,
  wardSwitch,
  welcome,
};
/** A text with plural forms counts once for each, under its key and the form's name. */
const TEXTS: ReadonlyMap<string, string> = new Map(
  Object.values(CATALOGUES)
    .flatMap((texts) => Object.entries<Text>(texts))
    .flatMap(([key, text]): [string, string][] =>
      typeof text === 'string'
        ? [[key, text]]
        : [
            [key, text.other],
            ...Object.entries(text).map(([form, one]): [string, string] => [`${key} (${form})`, one]),
          ],
    ),
);
const PRIVACY = readFileSync(join(ROOT, 'entrypoints/privacy/index.html'), 'utf8')
  .replace(/<head>[\s\S]*<\/head>/, '')
  .split(/<\/?(?:h1|h2|p|li|ul|main|body|html)[^>]*>/)
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && !text.startsWith('<!'));
const ALL: readonly (readonly [where: string, text: string])[] = [
  ...TEXTS,
  ...PRIVACY.map((text, number) => [`privacy ${number}`, text] as const),
];
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);

describe('the texts', () => {
  it('no key stands in two catalogues', () => {
    const keys = Object.values(CATALOGUES).flatMap((texts) => Object.keys(texts));
    expect(keys.filter((key, number) => keys.indexOf(key) !== number)).toEqual([]);
  });

  it.each(ALL)('%s: sentences of at most 20 words', (_where, text) => {
    const sentences = text.split(/(?<=[.!?:])\s+/);
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });

  it.each(ALL)('%s: no blame, no cheering, no jargon', (_where, text) => {
    expect(text).not.toMatch(
      /\binvalid\b|\bsuccess(ful|fully)?!|\boops\b|\bwhoops\b|\bfailed\b|\bunexpected error\b|\bplease wait\b/i,
    );
  });

  it.each(ALL)('%s: no markup, no open brace, no blank too many', (_where, text) => {
    expect(text.replace(/\{\w+\}/g, 'x')).not.toMatch(/[{}<>]|^\s|\s$|\s\s|^$/);
  });

  // These say that no password is asked for or read, or that none is ever given away.
  const NEVER = new Set([
    'popup.never',
    'welcome.reads',
    'note.carelink.never',
    ...ALL.filter(([where, text]) => where.startsWith('privacy') && text.startsWith('It never')).map(
      ([where]) => where,
    ),
  ]);
  it('speak of passwords only to say that none is wanted', () => {
    const speaking = ALL.filter(([, text]) => /passw|passcode|log-?in details|PIN\b/i.test(text));
    // What a box looks like stands in one sentence only: that nothing is put into it.
    expect(TEXTS.get('hint.never')).toBe('We put no code into this box. It looks like {what}.');
    const others = speaking.filter(([where]) => !where.startsWith('never.'));
    expect(others.filter(([where]) => !NEVER.has(where))).toEqual([]);
    for (const [, text] of others) expect(text).toMatch(/\bnever\b|\bno password\b/i);
  });

  it('the store takes them', () => {
    expect(store['store.description'].length).toBeLessThanOrEqual(132);
    expect(store['store.name'].length).toBeLessThanOrEqual(75);
  });
});

describe('what was seen of a box', () => {
  const VETOES: Readonly<Record<Exclude<Veto, VetoKind>, true>> = {
    kind: true,
    unreachable: true,
    never: true,
    company: true,
    title: true,
  };
  const KINDS: Readonly<Record<EvidenceKind, true>> = {
    name: true,
    title: true,
    button: true,
    attributes: true,
    route: true,
    taught: true,
  };
  const named = (group: string) =>
    [...TEXTS.keys()].filter((key) => key.startsWith(`${group}.`)).map((key) => key.slice(group.length + 1));

  it('every reason for which a box is ruled out has words, and there are no others', () => {
    const reasons = new Set([...Object.keys(VETOES), ...Object.keys(FIELD_VETOES)]);
    expect(named('never').toSorted()).toEqual([...reasons].toSorted());
  });

  it('every kind of evidence has words, and a title above them', () => {
    expect(named('seen').toSorted()).toEqual([...Object.keys(KINDS), 'summary'].toSorted());
  });

  it('every refusal of a command has words in the hint', () => {
    const refusals: Readonly<Record<HandRefusal | 'noBox' | 'notHere', true>> = {
      wrongService: true,
      foreignFrame: true,
      which: true,
      noBox: true,
      notHere: true,
    };
    for (const refusal of Object.keys(refusals)) expect(TEXTS.get(`hint.${refusal}`)).toMatch(/\w/);
  });
});

describe('filling in', () => {
  it.each([
    ['{a} and {b}', { a: '1', b: '2' }, '1 and 2'],
    ['{a}{a}', { a: 'x' }, 'xx'],
    ['{a}', {}, '{a}'],
    ['{a}', { a: '{b}', b: 'never' }, '{b}'],
    ['{a}', { a: '$& $1' }, '$& $1'],
    ['no place', { a: '1' }, 'no place'],
  ])('%j with %j', (text, values, filled) => {
    expect(fillIn(text, values)).toBe(filled);
  });
});

/** A call of a text function with keys that can be read from the source, and the names of the values it gives. */
interface TextCall {
  readonly where: string;
  readonly keys: readonly string[];
  /** null where the values are not written out. */
  readonly values: readonly string[] | null;
}

function keysOf(node: SyntaxNode | undefined): string[] {
  if (node?.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node?.type === 'ConditionalExpression')
    return [...keysOf(node.consequent as SyntaxNode), ...keysOf(node.alternate as SyntaxNode)];
  // `texts.filled`: the hint's texts as they travel with a code.
  if (node?.type === 'MemberExpression' && (node.object as SyntaxNode).name === 'texts' && !node.computed)
    return [`hint.${(node.property as SyntaxNode).name}`];
  return [];
}

function textCalls(file: SourceFile): TextCall[] {
  return [...nodes(file.program)].flatMap((node) => {
    if (node.type !== 'CallExpression') return [];
    const callee = node.callee as SyntaxNode;
    const name = (callee.type === 'MemberExpression' ? (callee.property as SyntaxNode).name : callee.name) as string;
    if (!['t', 'tf', 'tg', 'tl', 'to', 'tp', 'fillIn'].includes(name)) return [];
    const [key, values] = node.arguments as SyntaxNode[];
    const keys = keysOf(key);
    if (keys.length === 0) return [];
    const given =
      values === undefined
        ? []
        : values.type === 'ObjectExpression'
          ? (values.properties as SyntaxNode[]).map((property) => (property.key as SyntaxNode).name as string)
          : null;
    return [{ where: at(file, node), keys, values: given }];
  });
}

describe('in the source', () => {
  const calls = FILES.flatMap(textCalls);

  it('every key that is asked for is in the catalogue', () => {
    expect(calls.length).toBeGreaterThan(60);
    expect(
      calls.flatMap(({ where, keys }) => keys.filter((key) => !TEXTS.has(key)).map((key) => `${where} ${key}`)),
    ).toEqual([]);
  });

  it('every place gets its value, and no value is left over', () => {
    const wrong = calls.flatMap(({ where, keys, values }) => {
      if (values === null) return [];
      const places = new Set(keys.flatMap((key) => placesOf(TEXTS.get(key) ?? '')));
      const same = places.size === new Set(values).size && values.every((value) => places.has(value));
      return same ? [] : [`${where} ${keys.join(' or ')}: places ${[...places]}, values ${values}`];
    });
    expect(wrong).toEqual([]);
  });

  const hasLetters = (text: unknown) => typeof text === 'string' && /\p{L}/u.test(text.replace(/&\w+;/g, ''));
  const READ_ALOUD = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder', 'label'];
  // The name of the place in a policy: the same word in every language, as IT departments write it.
  const TECHNICAL = ['policy'];
  const literals = (node: SyntaxNode | null): string[] => {
    if (node === null) return [];
    if (node.type === 'Literal') return [String(node.value)];
    if (node.type === 'TemplateLiteral')
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    if (node.type === 'ConditionalExpression')
      return [...literals(node.consequent as SyntaxNode), ...literals(node.alternate as SyntaxNode)];
    if (node.type === 'LogicalExpression')
      return [...literals(node.left as SyntaxNode), ...literals(node.right as SyntaxNode)];
    return [];
  };
  it('sees the words that a component writes', () => {
    const text = `const a = <p title="Hi" class="card">Hello {b ? 'there' : t('x')}{'!'}{c || 'you'}<A id="x">&nbsp;{\`say \${d}\`}</A></p>;`;
    expect(written(fileOf('sample.tsx', text)).map((found) => found.replace(/^\S+ /, ''))).toEqual([
      'there',
      'you',
      'Hi',
      'Hello',
      'say',
    ]);
  });

  const written = (file: SourceFile): string[] =>
    [...nodes(file.program)].flatMap((node) => {
      const texts: string[] = [];
      if (node.type === 'JSXText') texts.push(node.value as string);
      if (node.type === 'JSXAttribute' && READ_ALOUD.includes((node.name as SyntaxNode).name as string)) {
        const value = node.value as SyntaxNode | null;
        texts.push(...literals(value?.type === 'JSXExpressionContainer' ? (value.expression as SyntaxNode) : value));
      }
      if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
        for (const child of node.children as SyntaxNode[]) {
          if (child.type === 'JSXExpressionContainer') texts.push(...literals(child.expression as SyntaxNode));
        }
      }
      return texts
        .filter((text) => hasLetters(text) && !TECHNICAL.includes(text))
        .map((text) => `${at(file, node)} ${text.trim()}`);
    });

  it('no component writes words of its own', () => {
    expect(FILES.filter(({ path }) => path.endsWith('.tsx')).length).toBeGreaterThan(10);
    expect(FILES.flatMap(written)).toEqual([]);
  });
});
