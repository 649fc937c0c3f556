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

/** Seconds that a file took beside the others; about right is good enough. */
const IN_CHROMIUM: Readonly<Record<string, number>> = {
  metamorphic: 60,
  policy: 53,
  ward: 45,
  popup: 38,
  wcag: 37,
  places: 35,
  looks: 34,
  clicks: 33,
  outcome: 32,
  teach: 32,
  'bad-input': 30,
  change: 30,
  elsewhere: 28,
  home: 25,
  sheet: 24,
  'looks-spoken': 22,
  'put-key': 21,
  log: 20,
  frameworks: 20,
  'options-import': 18,
  language: 18,
  taught: 16,
  phone: 16,
  report: 16,
  copy: 15,
  corpus: 13,
  'policy-lock': 12,
  'by-hand-refused': 12,
  'code-fields': 12,
  fill: 12,
  'hint-spoken': 11,
  'language-switch': 11,
  cost: 10,
  'log-kills': 10,
  silent: 10,
  'policy-files': 9,
};
/** The same in Firefox, which is given fewer files, and some of them thinner. */
const IN_FIREFOX: Readonly<Record<string, number>> = {
  ward: 55,
  'log-kills': 54,
  'log-faults': 39,
  shapes: 35,
  'empty-states': 31,
  options: 29,
  practice: 28,
  welcome: 26,
  access: 25,
  guides: 25,
  private: 23,
  popup: 23,
  looks: 21,
  kill: 21,
  copy: 20,
  devices: 20,
  'policy-files': 19,
  'by-hand': 17,
  menu: 16,
  'popup-tab': 15,
  finish: 14,
  tree: 13,
  language: 13,
  fill: 13,
  'back-forward': 10,
};
const OF_ANY_OTHER = 6;

const nameOf = ({ moduleId }: TestSpecification): string => basename(moduleId, '.e2e.ts');

function secondsOf(file: TestSpecification): number {
  const [here, there] = process.env.E2E_BROWSER === 'firefox' ? [IN_FIREFOX, IN_CHROMIUM] : [IN_CHROMIUM, IN_FIREFOX];
  return here[nameOf(file)] ?? there[nameOf(file)] ?? OF_ANY_OTHER;
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
