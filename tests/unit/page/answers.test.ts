// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitForAnswer } from '../../../utils/page/answer-wait.ts';
import { createAnswerWatch, isListed } from '../../../utils/page/answers.ts';
import { SITES } from '../../../utils/sites/index.ts';

// What the page says after the press. There is no layout here, so everything counts as shown.

const sought = { code: 'ukroyhosc', names: ['Harbour Children’s Clinic', 'Harbour Diabetes'] };
const site = SITES.clarity;

beforeEach(() => {
  Element.prototype.checkVisibility = () => true;
  document.body.innerHTML = '';
});

function say(html: string): void {
  document.body.insertAdjacentHTML('beforeend', html);
}

describe('an answer', () => {
  it.each([
    ['its own words', '<p role="status">You have successfully connected.</p>', 'linked'],
    ['that data is shared now', '<div>Your data is now shared with Harbour.</div>', 'linked'],
    ['a list entry with the code', '<ul><li>Practice · ID: ukroyhosc</li></ul>', 'linked'],
    ['a list entry with the name', '<table><tr><td>Harbour Children’s Clinic</td></tr></table>', 'linked'],
    ['a list entry with the name the service uses', '<ul><li>HARBOUR  DIABETES</li></ul>', 'linked'],
    ['a refusal', '<p role="alert">We could not find this code.</p>', 'refused'],
    ['a refusal that holds a word for yes', '<p>The clinic could not be connected.</p>', 'refused'],
    ['a refusal that holds the code', '<p>ukroyhosc is not valid.</p>', 'refused'],
    ['a refusal in German', '<p>Der Code wurde nicht gefunden.</p>', 'refused'],
    ['a refusal split over elements', '<p>The code is <b>not</b> <i>valid</i>.</p>', 'refused'],
    ['a question', '<p>Do you want to share with Harbour Diabetes (ukroyhosc)?</p>', null],
    ['a confirmation to press', '<div role="dialog"><p>Clinic: ukroyhosc</p><button>Share</button></div>', null],
    ['the name outside of a list', '<p>Harbour Children’s Clinic</p>', null],
    ['something else', '<p>Your report is ready.</p>', null],
    ['a code that only contains ours', '<ul><li>xukroyhosc2</li></ul>', null],
  ])('%s', (_what, html, answer) => {
    const watch = createAnswerWatch(document, site, sought);
    expect(watch.look()).toBeNull();
    say(html);
    expect(watch.look()?.answer ?? null).toBe(answer);
  });

  it('is never what the page said before', () => {
    say('<p>Successfully connected devices appear here.</p><p>If the code is not valid, ask.</p>');
    const watch = createAnswerWatch(document, site, sought);
    expect(watch.look()).toBeNull();
    document.body.innerHTML = '';
    expect(watch.look()).toBeNull();
    say('<p>If the code is not valid, ask.</p>'); // said anew, after it had gone
    expect(watch.look()?.answer).toBe('refused');
  });

  it('is all of a document that answers the press itself', () => {
    say('<p class="flash">Your data is now shared with Harbour.</p>');
    expect(createAnswerWatch(document, site, sought, true).look()?.answer).toBe('linked');
  });
});

describe('a list on arrival', () => {
  it.each([
    ['the code in a row', '<ul><li>Code ukroyhosc <button>×</button></li></ul>', true],
    ['the name in a row', '<ul><li>Harbour Diabetes</li></ul>', true],
    ['the code in a text', '<p>Linked: ukroyhosc</p>', true],
    ['the code in a form’s explanation', '<form><p>Enter a code such as ukroyhosc</p></form>', false],
    ['another clinic', '<ul><li>Northshire</li></ul>', false],
    ['the code inside another', '<ul><li>ukroyhosc-2</li></ul>', false],
  ])('%s', (_what, html, listed) => {
    say(html);
    expect(isListed(document, sought)).toBe(listed);
  });

  it('a short code may stand in any text by chance', () => {
    const short = { code: '123', names: [] };
    say('<p>123 readings</p>');
    expect(isListed(document, short)).toBe(false);
    say('<ul><li>123</li></ul>');
    expect(isListed(document, short)).toBe(true);
  });
});

describe('waiting', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks the person after eight silent seconds, and again only after "not yet"', () => {
    const told = vi.fn();
    const silent = vi.fn();
    const wait = waitForAnswer({ document, site, sought, fresh: false }, told, silent);
    vi.advanceTimersByTime(7900);
    expect(silent).not.toHaveBeenCalled();
    vi.advanceTimersByTime(800);
    expect(silent).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(20_000);
    expect(silent).toHaveBeenCalledTimes(1);
    wait.goOn();
    vi.advanceTimersByTime(9000);
    expect(silent).toHaveBeenCalledTimes(2);
    say('<p>Successfully connected.</p>');
    vi.advanceTimersByTime(500);
    expect(told).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('ends after two minutes', () => {
    const told = vi.fn();
    waitForAnswer({ document, site, sought, fresh: false }, told, () => undefined);
    vi.advanceTimersByTime(130_000);
    say('<p>Successfully connected.</p>');
    vi.advanceTimersByTime(10_000);
    expect(told).not.toHaveBeenCalled();
  });
});
