// What prose over a box without a name asks for, and what has to go with it.
import { describe, expect, it } from 'vitest';
import { siteMatchers, weigh } from '../../../utils/page/evidence.ts';
import { type Asked, asks } from '../../../utils/page/label.ts';
import { read } from '../../../utils/page/reading.ts';
import { SITES } from '../../../utils/sites/index.ts';
import type { ServiceId } from '../../../utils/sites/types.ts';

const matchers = Object.fromEntries(Object.values(SITES).map((site) => [site.id, siteMatchers(site)]));
const of = (service: ServiceId) => matchers[service] as ReturnType<typeof siteMatchers>;

describe('prose', () => {
  it.each<[ServiceId, string, Asked]>([
    ['glooko', 'Enter the ProConnect code of your clinic. Then your team sees your readings.', 'byName'],
    ['clarity', 'Type the clinic share code below. It stands on the card.', 'byName'],
    ['clarity', 'Scrivi il codice di condivisione della clinica.', 'byName'],
    ['libreview', 'Enter the Practice ID. Ask at the desk for it.', 'byName'],
    ['glooko', 'Type the code that your clinic gave you.', 'ofClinic'],
    ['libreview', 'Vul de code van uw praktijk in.', 'ofClinic'],
    // What code it is does not stand together.
    ['glooko', 'Saisissez le code de parrainage que votre clinique vous a remis.', 'no'],
    ['glooko', 'Type the referral code that your clinic gave you.', 'no'],
    ['glooko', 'Type the code. Your clinic then sees your readings.', 'no'],
    ['glooko', 'Type the code, your clinic needs it.', 'no'],
    // Nobody is asked to type.
    ['glooko', 'Your clinic has a ProConnect code.', 'no'],
    // Trouble, an end, somebody else.
    ['glooko', 'Type the ProConnect code of which you have a problem.', 'no'],
    ['clarity', 'Type the clinic share code to delete the clinic.', 'no'],
    ['glooko', 'Type the ProConnect code of your school.', 'no'],
    // What it can't tell from an end is lost.
    ['libreview', 'Enter the Practice ID. Ask at the desk if it is not known.', 'no'],
    // A code of the person's own.
    ['libreview', 'Your ID: enter it for your practice.', 'no'],
    ['glooko', `Enter the ProConnect code. ${'And so on. '.repeat(30)}`, 'no'],
  ])('%s: %s', (service, text, asked) => {
    expect(asks(of(service), read(of(service), [text]))).toBe(asked);
  });
});

describe('what has to go with it', () => {
  const weighed = (prose: string, title: string, button: string) => {
    const empty = { label: [], hint: [], help: [], attributes: [], rest: [], lead: null };
    const texts = { ...empty, near: [prose], prose: [prose], title: [title], button: [button] };
    const { enough, alone } = weigh(of('glooko'), texts, '/settings/account');
    return [enough, alone];
  };
  const NAMED = 'All of us in this house have a ProConnect code. Please type it here.';
  const ONLY_CLINIC = 'Type the code that your clinic gave you at the very first meeting.';

  it.each<[string, string, string, string, [enough: boolean, alone: boolean]]>([
    ['a name, a title of ours, a button that goes on', NAMED, 'My care team', 'Continue', [true, true]],
    ['a name and a title of something else', NAMED, 'Newsletter', 'Continue', [false, false]],
    ['no name, and nothing about sharing', ONLY_CLINIC, 'My care team', 'Continue', [false, false]],
    ['no name, a button that shares', ONLY_CLINIC, 'My care team', 'Share data', [true, true]],
    ['no name, a title that shares', ONLY_CLINIC, 'Share with your clinic', 'Continue', [true, true]],
  ])('%s', (_what, prose, title, button, expected) => {
    expect(weighed(prose, title, button)).toEqual(expected);
  });
});
