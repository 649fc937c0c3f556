// @vitest-environment happy-dom
// Whole sections in each language, as weighed and ruled out together: title, label and button.

import { describe, expect, it } from 'vitest';
import { siteMatchers, weigh } from '../../../utils/page/evidence.ts';
import { veto } from '../../../utils/page/veto.ts';
import { matcher } from '../../../utils/page/word-list.ts';
import { SITES } from '../../../utils/sites/index.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';
import { LANGUAGES } from './label-samples.ts';
import { ELSE, OURS } from './section-samples.ts';

const SERVICES: Readonly<Record<string, readonly [ServiceId, string]>> = {
  g: ['glooko', '/settings/account'],
  c: ['clarity', '/i/ #/settings/sharing'],
  l: ['libreview', '/account-settings/my-practices'],
};
const matchers = new Map(Object.values(SITES).map((site) => [site.id, siteMatchers(site)]));

/** Whether a box in such a section would be filled. */
function isFilled(section: string): boolean {
  const [service, route] = SERVICES[section.charAt(0)] ?? ['glooko', ''];
  const [title = '', label = '', button = ''] = section.slice(2).split(' / ');
  const texts = {
    label: [label],
    hint: [],
    near: [],
    help: [],
    title: [title],
    button: [button],
    attributes: [],
    rest: [],
    lead: null,
  };
  const { enough, why } = weigh(matchers.get(service) as ReturnType<typeof siteMatchers>, texts, route);
  const named = why.some(({ kind, weight }) => kind === 'name' && weight === 3);
  return enough && veto(document.createElement('input'), texts, matcher(''), [], named) === null;
}

const rows = (sections: string) => sections.trim().split('\n');

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(rows(OURS[language]))('%s', (section) => {
    expect(isFilled(section)).toBe(true);
  });

  it.each(rows(ELSE[language]))('not %s', (section) => {
    expect(isFilled(section)).toBe(false);
  });
});
