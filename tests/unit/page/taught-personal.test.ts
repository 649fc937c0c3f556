// @vitest-environment happy-dom
// Nothing that a page says of a person can get into what is remembered of a box, whatever it is and wherever it stands.

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFinder } from '../../../utils/page/find.ts';
import { parse } from '../../../utils/schema.ts';
import { SITES } from '../../../utils/sites/index.ts';
import { SERVICE_IDS } from '../../../utils/sites/types.ts';
import { ADD_SHARE } from '../../../utils/sites/words.ts';
import { taughtSchema } from '../../../utils/taught-box.ts';
import { likeBrowser } from '../samples/document.ts';
import { wordsOf } from '../samples/words.ts';

beforeEach(likeBrowser);
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('what is personal', () => {
  const PLACES = [
    'id',
    'name',
    'value',
    'class',
    'placeholder',
    'title',
    'aria-label',
    'data-testid',
    'data-patient',
    'autocomplete',
    'style',
  ];
  // A capital, a digit and a sign: no word of ours is spelled like that.
  const personal = fc.stringMatching(/^Q[A-Za-z]{2,8}[0-9]{2,4}[a-z.@ ]{0,6}Z$/);

  it.each(SERVICE_IDS)(
    'never gets in from a page of %s, wherever it stands',
    (service) => {
      const site = SITES[service];
      const finder = createFinder(site);
      const host = site.hosts.find((name) => !name.startsWith('*')) as string;
      fc.assert(
        fc.property(personal, fc.subarray(PLACES, { minLength: 1 }), (secret, places) => {
          document.body.innerHTML =
            '<main><section><h2></h2><div><label></label><input></div><p></p><button></button></section></main>';
          const box = document.querySelector('input') as HTMLInputElement;
          for (const attribute of places) box.setAttribute(attribute, secret);
          for (const element of document.querySelectorAll('main,section,div')) {
            element.id = secret;
            element.className = secret;
            element.setAttribute('data-patient', secret);
          }
          for (const element of document.querySelectorAll('h2,label,p,button'))
            element.textContent = `${secret}: clinic code of ${secret}`;
          box.value = secret;
          const url = `https://${host}/settings/${encodeURIComponent(secret)}/?name=${encodeURIComponent(secret)}#/${encodeURIComponent(secret)}`;
          const shown = finder.describe(box, new URL(url) as unknown as Location);
          expect(JSON.stringify(shown).toLowerCase()).not.toContain(secret.toLowerCase());
          expect(parse(taughtSchema, shown)).toEqual({ ok: true, value: shown });
          expect(shown.path).toMatch(/^\/(settings|\*)\/\*\/#\/\*$/);
        }),
        { numRuns: 50 },
      );
    },
    60_000,
  );

  it('words are entries of our lists, whatever stands around the box', () => {
    for (const site of Object.values(SITES)) {
      const finder = createFinder(site);
      const entries = new Set([...Object.values(site.words), ADD_SHARE].flatMap(wordsOf));
      const [host] = site.hosts.filter((name) => !name.startsWith('*'));
      const said =
        'Practice ID|code|of|Anna|Muster|4711|Annaklinik|Musterpraxis|Practiceofanna|Clinic|Sharedbyanna|1.2.1999';
      const texts = fc.array(fc.constantFrom(...said.split('|')));
      fc.assert(
        fc.property(texts, texts, (label, title) => {
          document.body.innerHTML = '<section><h2></h2><label>-<input></label></section>';
          (document.querySelector('h2') as Element).textContent = title.join(' ');
          ((document.querySelector('label') as Element).firstChild as Text).data = label.join(' ');
          const box = document.querySelector('input') as HTMLInputElement;
          const url = new URL(`https://${host}/settings/annaaccount/accountanna`);
          const { words, path } = finder.describe(box, url as unknown as Location);
          for (const word of words) expect(entries).toContain(word);
          expect(path).not.toMatch(/anna/);
        }),
        { numRuns: 30 },
      );
    }
  }, 60_000);
});
