// Every site has practice pages: one with the box, one on which nothing may happen, and one that is linked already.

import { describe, expect, it } from 'vitest';
import { gate } from '../../../utils/page/gate.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { PLACES, placeOf } from '../../../utils/sites/places.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { pages } from '../../sites/registry.ts';

describe.each(SERVICE_IDS)('%s', (id) => {
  const own = pages.filter(({ service }) => service === id);

  it.each(['box', 'silent'])('has a page of the kind %s', (kind) => {
    expect(own.filter((page) => page.kind === kind)).not.toEqual([]);
  });

  it('is practised on a host of each region that a link leads to', () => {
    const hosts = new Set(own.map(({ url }) => new URL(url).hostname));
    expect(PLACES[id].links.filter(({ url }) => hosts.has(new URL(url).hostname))).not.toEqual([]);
  });

  it('has its pages at addresses that are the site’s', () => {
    expect(own.filter(({ url }) => placeOf(url)?.place.id !== id).map(({ url }) => url)).toEqual([]);
  });

  it('opens the gate for every page with a box', () => {
    const shut = own.filter(
      ({ kind, url }) => kind === 'box' && gate(SITES[id], new URL(url) as unknown as Location) !== null,
    );
    expect(shut.map(({ id: page, url }) => `${page} ${url}`)).toEqual([]);
  });
});

it('no look-alike address passes for a site', () => {
  const open = pages.filter(({ service, url }) => service === null && placeOf(url) !== null);
  expect(open.map(({ id, url }) => `${id} ${url}`)).toEqual([]);
});
