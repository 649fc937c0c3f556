/**
 * How the test files are dealt out where several runs share them (`--shard`): so that all take about as long. Owns: which
 * file goes into which share. Must not: start anything.
 */
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that need the development build's fixed id, or set policies for it, which every Chromium on the machine reads.
 * They are all in the first share: the others can go at the same time with a build that has another id.
 */
export const PINNED = [
  'build',
  'empty-states',
  'log-policy',
  'options-lock',
  'policy',
  'policy-files',
  'policy-language',
  'policy-lock',
  'update',
  'ward',
  'welcome',
];

/** Seconds that a file took once, alone, or beside the others where that differs much; about right is good enough. */
const SECONDS: Readonly<Record<string, number>> = {
  places: 39,
  shapes: 36,
  outcome: 32,
  clicks: 30,
  policy: 50,
  'by-hand-refused': 24,
  kill: 22,
  'log-kills': 12,
  'log-faults': 15,
  log: 8,
  teach: 21,
  elsewhere: 19,
  fill: 16,
  popup: 15,
  'popup-tab': 14,
  options: 16,
  'by-hand': 14,
  looks: 35,
  'looks-spoken': 15,
  'options-import': 12,
  'hint-spoken': 7,
  offline: 6,
  'popup-look': 4,
  'bad-input': 14,
  change: 14,
  taught: 13,
  private: 13,
  silent: 13,
  answers: 1,
  about: 4,
  'policy-files': 10,
  'policy-lock': 10,
  build: 1,
  finder: 2,
  language: 11,
  'language-switch': 5,
  'policy-language': 5,
  tree: 4,
  wcag: 13,
  ward: 36,
  'log-policy': 10,
  'options-lock': 15,
  phone: 9,
  sheet: 11,
  diary: 4,
  shortcut: 1,
  update: 2,
};
/** Those that Firefox leaves out. */
const IN_CHROMIUM: Readonly<Record<string, number>> = { metamorphic: 40, corpus: 13 };
const OF_ANY_OTHER = 9;

const nameOf = ({ moduleId }: TestSpecification): string => basename(moduleId, '.e2e.ts');

function secondsOf(file: TestSpecification): number {
  const name = nameOf(file);
  if (name in IN_CHROMIUM) return process.env.E2E_BROWSER === 'chromium' ? (IN_CHROMIUM[name] ?? 0) : 0;
  return SECONDS[name] ?? OF_ANY_OTHER;
}

/** Deals out the longest files first, each to the share with the least to do so far. */
export class EvenShares extends BaseSequencer {
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index, count } = this.ctx.config.shard ?? { index: 1, count: 1 };
    const pinned = files.filter((file) => PINNED.includes(nameOf(file)));
    const others = files
      .filter((file) => !pinned.includes(file))
      // Two that take as long go by name, so that every run deals alike.
      .sort((a, b) => secondsOf(b) - secondsOf(a) || nameOf(a).localeCompare(nameOf(b)));
    const shares = Array.from({ length: count }, (_, at) => ({ files: at === 0 ? pinned : [], seconds: 0 }));
    for (const share of shares) share.seconds = share.files.reduce((sum, file) => sum + secondsOf(file), 0);
    for (const file of others) {
      const idlest = shares.reduce((least, share) => (share.seconds < least.seconds ? share : least));
      idlest.files.push(file);
      idlest.seconds += secondsOf(file);
    }
    return shares[index - 1]?.files ?? [];
  }
}
