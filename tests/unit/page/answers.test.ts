// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitForAnswer } from '../../../utils/page/answer-wait.ts';
import { createAnswerWatch, isListed } from '../../../utils/page/answers.ts';
import { otherListed } from '../../../utils/page/listed.ts';
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
    ['one sign alone', '<div role="status">Connected</div>', null],
    ['two signs in furniture', '<nav><p>Your clinic was added.</p></nav>', null],
    ['what will be', '<p role="status">Your clinic will be linked.</p>', null],
    ['what goes on', '<p role="status">Your clinic is linked…</p>', null],
    ['another thing', '<p role="status">Device successfully connected</p>', null],
    ['its opposite', '<p role="status">Your clinic is not linked yet.</p>', null],
    [
      'what a press would do',
      '<div><p>Your data is shared with Harbour Diabetes.</p><button>Share</button></div>',
      null,
    ],
    ['a pending entry', '<ul><li><span>Harbour Diabetes</span><span>Pending</span></li></ul>', null],
    ['a search result', '<ul><li>Harbour Diabetes <button>Add</button></li></ul>', null],
    ['a sentence in an open shadow root', '<div id="host"></div>', 'linked'],
    ['a code that only contains ours', '<ul><li>xukroyhosc2</li></ul>', null],
  ])('%s', (_what, html, answer) => {
    const watch = createAnswerWatch(document, site, sought);
    expect(watch.look()).toBeNull();
    say(html);
    const host = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (host) host.innerHTML = '<p role="status">Your clinic was added.</p>';
    expect(watch.look()?.answer ?? null).toBe(answer);
  });

  it('is never what the page said before', () => {
    say('<p>Successfully connected to a clinic.</p><p>The code is not valid.</p>');
    const watch = createAnswerWatch(document, site, sought);
    expect(watch.look()).toBeNull();
    document.body.innerHTML = '';
    expect(watch.look()).toBeNull();
    say('<p>The code is not valid.</p>'); // said anew, after it had gone
    expect(watch.look()?.answer).toBe('refused');
  });

  it('is not an old sentence in which a number goes on, or that comes back', () => {
    say('<p>Practice linked successfully. Closes in 9 s.</p>');
    const watch = createAnswerWatch(document, site, sought);
    document.body.innerHTML = '';
    expect(watch.look()).toBeNull();
    say('<p>Practice linked successfully. Closes in 8 s.</p>');
    expect(watch.look()).toBeNull();
    document.body.innerHTML = '<div>Last seen 1 minute ago. <p>You are linked with clinic 2.</p></div>';
    const other = createAnswerWatch(document, site, sought);
    document.body.innerHTML = '<div>Last seen 2 minutes ago. <p>You are linked with clinic 2.</p></div>';
    expect(other.look()).toBeNull();
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
    ['a card with a button that takes it off', '<div><h3>Harbour Diabetes</h3><button>Remove</button></div>', true],
    ['an entry that offers to link it', '<ul><li>Harbour Diabetes <button>Connect</button></li></ul>', false],
    ['an entry to choose', '<ul role="listbox"><li>Harbour Diabetes</li></ul>', false],
    ['an entry that was taken off', '<h3>Recently removed</h3><ul><li>Harbour Diabetes</li></ul>', false],
    ['an entry that says no', '<ul><li>Harbour Diabetes: not linked</li></ul>', false],
    ['the code inside another', '<ul><li>ukroyhosc-2</li></ul>', false],
  ])('%s', (_what, html, listed) => {
    say(html);
    expect(isListed(document, sought, site)).toBe(listed);
  });

  it('a short code may stand in any text by chance', () => {
    const short = { code: '123', names: [] };
    say('<p>123 readings</p>');
    expect(isListed(document, short)).toBe(false);
    say('<ul><li>123</li></ul>');
    expect(isListed(document, short)).toBe(true);
  });
});

describe('another clinic in the list', () => {
  const LIST = '<ul><li>Northshire <button>Remove</button></li></ul>';

  it.each([
    ['under a title that speaks of clinics', `<h2>Linked practices</h2>${LIST}`, 'Remove'],
    [
      'named by an icon',
      '<h2>Clinics</h2><ul><li>Northshire <button aria-label="Delete">✕</button></li></ul>',
      'Delete',
    ],
    ['under another title', `<h2>Clinics</h2><h3>Devices</h3>${LIST}`, null],
    ['without a title', LIST, null],
    ['without a button', '<h2>Linked practices</h2><ul><li>Northshire</li></ul>', null],
    ['pending', `<h2>Practices</h2>${LIST.replace('<button', 'pending <button')}`, null],
    ['ours too', `<h2>Practices</h2>${LIST}<ul><li>Harbour Diabetes <button>Remove</button></li></ul>`, null],
  ])('%s', (_what, html, remove) => {
    say(html);
    const other = otherListed(document, sought, site);
    expect(other?.remove ?? null).toBe(remove);
    expect(other?.entry ?? null).toBe(remove ? document.querySelector('li') : null);
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
