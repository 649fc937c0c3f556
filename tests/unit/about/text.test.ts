// Facts in, words out: each state of the policy, each problem as a sentence, and nothing that breaks out of its line.

import { describe, expect, it } from 'vitest';
import { type AboutFacts, aboutSections, aboutText } from '../../../utils/about.ts';
import { englishAbout } from '../../../utils/i18n/about-language.ts';

const FACTS: AboutFacts = {
  version: '1.2.3',
  id: 'abc',
  installType: 'admin',
  browser: 'Firefox 153.0',
  system: 'linux x86-64',
  onToolbar: null,
  inPrivateWindows: false,
  policy: { kind: 'none' },
  keys: [],
  askedAt: Date.UTC(2026, 10, 21, 9, 30),
  readAt: null,
  seenBefore: false,
  pinned: [],
  inUse: null,
  own: 0,
  readable: true,
  access: [{ pattern: 'https://www.libreview.com/*', granted: true }],
  stored: [
    { key: 'settings', bytes: 12345 },
    { key: 'somethingNew', bytes: 1 },
  ],
  logEntries: 1200,
};
const textOf = (changes: Partial<AboutFacts> = {}) =>
  aboutText(aboutSections({ ...FACTS, ...changes }, englishAbout), englishAbout);

describe('the text', () => {
  it('is a head and four parts of one line for each fact', () => {
    const parts = textOf().split('\n\n');
    expect(parts.map((part) => part.split('\n')[0]?.trim())).toEqual([
      'Sharing Setup: about this copy',
      'This copy',
      'Settings of your organisation',
      'Access to sites',
      'Stored on this computer',
    ]);
    expect(textOf()).toContain('- Installed: By your organisation\n');
    expect(textOf()).toContain('- https://www.libreview.com/*: Allowed\n');
    expect(textOf()).toContain('- Choices: 12,345 bytes\n- somethingNew: 1 bytes\n- Entries in the log: 1,200\n');
    expect(textOf({ installType: 'constructor' })).toContain('- Installed: In another way\n');
  });

  it('gives the time of asking, with its zone; the browser’s own only where that differs', () => {
    expect(textOf()).toMatch(/The browser was asked: Nov 2[012], 2026, \d+:30:00.[AP]M \S+/);
    expect(textOf()).not.toContain('when it or the extension started');
    expect(textOf({ readAt: FACTS.askedAt })).toMatch(/not after: Nov 2[012], 2026/);
  });

  it.each<[AboutFacts['policy'], string]>([
    [null, 'Not known'],
    [{ kind: 'none' }, 'Nothing is set'],
    [{ kind: 'late' }, 'Expected, but not here yet'],
    [{ kind: 'set', keys: ['prefill'] }, 'In use. Set by your organisation'],
    [{ kind: 'broken', problems: [] }, 'They have a problem, so no code is used. Set by your organisation'],
  ])('policy %j', (policy, says) => {
    expect(textOf({ policy })).toContain(`- State: ${says}\n`);
  });

  it('says each problem as a sentence, and how lists are counted', () => {
    const problems = [
      { path: 'clinics.0.id', reason: 'is missing' },
      { path: '', reason: 'must be an object in { }' },
    ];
    const text = textOf({ policy: { kind: 'broken', problems }, keys: ['clinics'] });
    expect(text).toContain(
      '- clinics.0.id is missing.\n- The whole must be an object in { }.\n- The first of a list has the number 0.\n',
    );
    expect(textOf({ policy: { kind: 'broken', problems: problems.slice(1) } })).not.toContain('number 0');
  });

  it('keeps a key of a policy in its line', () => {
    const key = 'a\nState: Nothing is set\u2028\u202e';
    const text = textOf({
      policy: { kind: 'broken', problems: [{ path: key, reason: 'x'.repeat(999) }] },
      keys: [key],
    });
    expect(text).toContain('- Keys that arrived: a State: Nothing is set \n');
    expect(text).not.toMatch(/[\u2028\u202e]|x{201}/);
    expect(text.match(/^- State: .*$/gm)).toHaveLength(1);
  });
});
