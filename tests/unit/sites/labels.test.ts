// What a label may say in each language to name the box, and what it may say beside the same words without naming it.

import { describe, expect, it } from 'vitest';
import { siteMatchers, weigh } from '../../../utils/page/evidence.ts';
import { normalise } from '../../../utils/page/text.ts';
import { matcher } from '../../../utils/page/word-list.ts';
import { SITES } from '../../../utils/sites/index.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';
import { FIELD_VETOES } from '../../../utils/sites/vetoes.ts';
import { LANGUAGES, NAMES, OTHERS } from './label-samples.ts';

const BESIDE: Readonly<Record<ServiceId, readonly [title: string, route: string]>> = {
  glooko: ['ProConnect', '/settings/account'],
  clarity: ['Share with your clinic', '/i/ #/settings/sharing'],
  libreview: ['My Practices', '/account-settings/my-practices'],
};
const SERVICES = Object.keys(BESIDE) as ServiceId[];
const vetoes = matcher(Object.values(FIELD_VETOES).join('|'));
const matchers = Object.fromEntries(SERVICES.map((id) => [id, siteMatchers(SITES[id])]));

/** Whether a box so labelled would be put forward and not be ruled out by its label. */
function isNamed(service: ServiceId, label: string): boolean {
  const [title, route] = BESIDE[service];
  const texts = {
    label: [label],
    hint: [],
    near: [],
    help: [],
    title: [title],
    button: [],
    attributes: [],
    rest: [],
    lead: null,
  };
  const { enough } = weigh(matchers[service] as ReturnType<typeof siteMatchers>, texts, route);
  return enough && vetoes(normalise(label)).length === 0;
}

describe.each(LANGUAGES)('in %s', (language) => {
  const names = Object.entries(NAMES[language]) as [ServiceId, readonly string[]][];
  it.each(names.flatMap(([service, labels]) => labels.map((label) => [service, label] as const)))(
    '%s: “%s” names the box',
    (service, label) => {
      expect(isNamed(service, label)).toBe(true);
    },
  );

  it.each(OTHERS[language].map((label) => [label]))('“%s” does not', (label) => {
    expect(SERVICES.filter((service) => isNamed(service, label))).toEqual([]);
  });
});
