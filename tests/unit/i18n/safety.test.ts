// The texts on which safety hangs stand in English beside a translation that nobody has checked, wherever they are shown.

import { describe, expect, it } from 'vitest';
import { MEANING } from '../../../utils/guides/meaning.ts';
import { familyTexts } from '../../../utils/i18n/family-texts.ts';
import { englishHint, type HintKey } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import { SAFETY } from '../../../utils/i18n/safety.ts';
import { translated, translation } from '../../../utils/i18n/translation.ts';
import { at, FILES, fileOf, nodes, type SourceFile, type SyntaxNode } from '../rules/source-tree.ts';

const OF_HINT = [...SAFETY].filter((key) => /^(?:hint|language)\./.test(key));
const OF_PAGES = [...SAFETY].filter((key) => !key.startsWith('hint.'));

it('each is a text', () => {
  expect([...SAFETY].filter((key) => !(key in familyTexts))).toEqual([]);
  expect(MEANING.filter((key) => !SAFETY.has(key))).toEqual([]);
});

describe('in the hint', () => {
  const polish = (checked: boolean) => {
    const texts = Object.fromEntries(Object.keys(familyTexts).map((key) => [key, `PL ${key}`]));
    const made = translation({ tag: 'pl', dir: 'ltr', name: 'Polski', english: 'Polish', checked, texts });
    return hintStrings(translated(englishHint, made), { service: 'service.clarity', region: 'region.eu' });
  };

  it('they travel in English, and nothing else does', () => {
    const { english } = polish(false);
    const travelling = [
      ...Object.entries(english?.texts ?? {}).map(([name, text]) => [`hint.${name}`, text]),
      ...Object.entries(english?.language ?? {}).map(([name, text]) => [`language.${name}`, text]),
    ].filter(([, text]) => text !== '');
    expect(travelling.map(([key]) => key).toSorted()).toEqual(OF_HINT.toSorted());
    for (const [key, text] of travelling) expect(text).toBe(englishHint.t(key as HintKey));
    expect(english?.region).toBe(englishHint.t('region.eu'));
  });

  it('once somebody has checked the language, no English travels', () => {
    expect(polish(true).english).toBeNull();
    expect(polish(true).texts.undo).toBe('PL hint.undo');
  });
});

/** The text functions of our pages. */
const SAYS = ['t', 'tc', 'tf', 'tg', 'tl', 'to', 'tp', 'tw'];
// The page for practice and the options are for staff, and always English.
const FAMILY = FILES.filter(({ path }) => /^components\/(?!practice\/|options\/)/.test(path));

const partsOf = (node: SyntaxNode | undefined): { start: string; whole: boolean } | null => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return { start: node.value, whole: true };
  if (node?.type !== 'TemplateLiteral') return null;
  const [first] = node.quasis as { value: { cooked: string } }[];
  return { start: first?.value.cooked ?? '', whole: false };
};
const fits = (key: string, node: SyntaxNode | undefined): boolean => {
  const parts = partsOf(node);
  if (!parts || parts.start === '') return false;
  return parts.whole ? key === parts.start : key.startsWith(parts.start);
};

/** The keys that a file says in one language only. */
function bare(file: SourceFile): string[] {
  const all = [...nodes(file.program)];
  const inEnglish = all.filter((node) => {
    const callee = node.callee as SyntaxNode | undefined;
    return node.type === 'CallExpression' && (callee?.property as SyntaxNode | undefined)?.name === 'english';
  });
  return all.flatMap((node) => {
    if (node.type !== 'CallExpression') return [];
    if (!SAYS.includes((node.callee as SyntaxNode).name as string)) return [];
    const [key] = node.arguments as SyntaxNode[];
    return OF_PAGES.filter((one) => fits(one, key))
      .filter((one) => !inEnglish.some((call) => fits(one, (call.arguments as SyntaxNode[])[0])))
      .map((one) => `${at(file, node)} ${one}`);
  });
}

/** The keys that a file gives to `Safe`. */
const safe = ({ program }: SourceFile): string[] =>
  [...nodes(program)].flatMap((node) => {
    if (node.type !== 'JSXElement') return [];
    const { name, attributes } = node.openingElement as { name: SyntaxNode; attributes: SyntaxNode[] };
    if (name.name !== 'Safe') return [];
    const text = attributes.find((one) => (one.name as SyntaxNode | undefined)?.name === 'text');
    const value = text?.value as SyntaxNode | undefined;
    const given = value?.type === 'JSXExpressionContainer' ? (value.expression as SyntaxNode) : value;
    return OF_PAGES.filter((key) => fits(key, given));
  });

describe('on our pages', () => {
  it('none is said without its English', () => {
    const wrong = fileOf('bad.tsx', "tf('clinic.confirm'); t(`tab.$" + "{state}`); tg('finish.no');");
    expect(bare(wrong).map((fault) => fault.split(' ')[1])).toEqual([
      'clinic.confirm',
      'tab.filled',
      'tab.mismatch',
      'tab.undo',
    ]);
    expect(bare(fileOf('good.tsx', "<p>{tc('language.label')}{tc.english('language.label')}</p>;"))).toEqual([]);
    expect(FAMILY.flatMap(bare)).toEqual([]);
  });

  // Their keys are in data; each is drawn by a component that asks SAFETY itself or gives all of them to Safe.
  const IN_DATA: Readonly<Record<string, readonly string[]>> = {
    'components/guides/Words.tsx': ['note.carelink.never', 'note.carelink.asked', 'step.carelink.type'],
    'components/guides/Finish.tsx': MEANING,
    'components/paper/SheetContent.tsx': MEANING,
    'components/welcome/Welcome.tsx': ['welcome.reads'],
    'components/languages/Question.tsx': ['language.ask', 'language.use', 'language.stay'],
    'components/languages/Languages.tsx': ['language.label'],
  };

  it('each is shown', () => {
    for (const path of Object.keys(IN_DATA)) expect(FAMILY.map((file) => file.path)).toContain(path);
    const shown = new Set([...FAMILY.flatMap(safe), ...Object.values(IN_DATA).flat()]);
    expect(OF_PAGES.filter((key) => !shown.has(key))).toEqual([]);
  });
});
