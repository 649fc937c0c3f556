// Which pages are told that clinic, policy or switch changed.

import { describe, expect, it } from 'vitest';
import { rememberCommand } from '../../../utils/background/by-hand.ts';
import { tellPages } from '../../../utils/background/tabs.ts';
import { areaOf, browserWith, type Given } from '../samples/browser.ts';

const command = { service: 'clarity', hostname: 'portal.example.org', named: null, time: 1 } as const;
const told = (tabId: number) => ({ tabId, message: { type: 'tab:changed' } });

/** What is told with these tabs open on the services' pages, and commands standing in those. */
async function tell(given: Given, commanded: readonly number[] = []) {
  const fake = browserWith({ answer: () => null, ...given });
  for (const tabId of commanded) await rememberCommand(areaOf(fake.session), tabId, command);
  await tellPages(fake.browser);
  return fake.done;
}

describe('a change is told to', () => {
  it('every page of the services', async () => {
    expect(await tell({ tabs: [{ id: 1 }, { id: 2 }] })).toEqual([told(1), told(2)]);
  });

  it('every page in which a person has asked for a code', async () => {
    expect(await tell({}, [7])).toEqual([told(7)]);
  });

  it('a page that is both, once', async () => {
    expect(await tell({ tabs: [{ id: 1 }, { id: 7 }] }, [7, 9])).toEqual([told(1), told(7), told(9)]);
  });

  it('nobody where there is nobody, and to no tab without a number', async () => {
    expect(await tell({ tabs: [{}] })).toEqual([]);
  });

  it('the others, where one has no script of ours or is gone', async () => {
    const gone = (tabId: number) => {
      if (tabId === 1) throw new Error('Could not establish connection. Receiving end does not exist.');
    };
    expect(await tell({ tabs: [{ id: 1 }, { id: 2 }], answer: gone }, [9])).toEqual([told(1), told(2), told(9)]);
  });
});
