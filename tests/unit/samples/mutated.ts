// Data that is almost right: a good sample with a few of its values replaced, removed or added, as objects and as text.

import fc from 'fast-check';
import { HOSTILE } from './hostile-profiles.ts';

const NASTY = [
  '',
  ' ',
  '<b>',
  '\u202e',
  'password',
  'ukroyhosc',
  'ukr0yhosc',
  'ggc-children',
  'constructor',
  '__proto__',
  'managed',
  'sharing-setup/clinic@2',
  '2026-02-30',
  'https://my.glooko.com@evil.example/',
  'x'.repeat(2000),
  '\ud800',
];

/** Anything that may stand where another value belongs. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...NASTY) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  fc.constantFrom<unknown>(null, true, 7, -0, 1e99, [], {}, [[]]),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Every place of an object, as lists of keys. */
function placesOf(from: unknown, at: readonly string[] = []): string[][] {
  if (typeof from !== 'object' || from === null) return [];
  return Object.entries(from).flatMap(([key, inner]) => [[...at, key], ...placesOf(inner, [...at, key])]);
}

type Step = { place: readonly string[]; how: 'replace' | 'remove' | 'add'; key: string; value: unknown };

function taken(from: object, steps: readonly Step[]): unknown {
  const copy = structuredClone(from) as Record<string, unknown>;
  for (const { place, how, key, value } of steps) {
    let at: Record<string, unknown> | undefined = copy;
    for (const name of place.slice(0, -1)) at = at?.[name] as Record<string, unknown> | undefined;
    const last = place.at(-1) ?? '';
    if (typeof at !== 'object' || at === null) continue;
    if (how === 'remove') delete at[last];
    else
      Object.defineProperty(at, how === 'add' ? key : last, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return copy;
}

/** Samples with up to four changes. */
export function mutated(...samples: readonly object[]): fc.Arbitrary<unknown> {
  return fc.constantFrom(...samples).chain((sample) => {
    const step = fc.record<Step>({
      place: fc.constantFrom(...placesOf(sample)),
      how: fc.constantFrom('replace', 'remove', 'add'),
      key: fc.oneof(
        fc.constantFrom('code', '__proto__', 'constructor', 'password', 'provenance'),
        fc.string({ maxLength: 12 }),
      ),
      value,
    });
    return fc.array(step, { maxLength: 4 }).map((steps) => taken(sample, steps));
  });
}

/** Text of such data, perhaps cut or with something put in. */
export function mutatedText(...samples: readonly object[]): fc.Arbitrary<string> {
  const cut = fc.record({
    at: fc.nat(3000),
    away: fc.nat(40),
    put: fc.oneof(fc.constant(''), fc.string({ maxLength: 20 })),
  });
  const text = fc.oneof(
    mutated(...samples).map((data) => JSON.stringify(data) ?? ''),
    fc.constantFrom(...HOSTILE.map((file) => file.text.slice(0, 5000))),
  );
  return fc.oneof(
    { weight: 3, arbitrary: text },
    fc.tuple(text, cut).map(([whole, { at, away, put }]) => whole.slice(0, at) + put + whole.slice(at + away)),
    fc.string(),
    fc.json(),
  );
}
