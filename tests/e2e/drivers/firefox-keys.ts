/**
 * Trusted keys for Firefox's own windows and for popups, which WebDriver can't send.
 */
import type { ChromeScope } from './firefox-chrome-scope.ts';
import type { FirefoxClasses, FirefoxKeys, FirefoxTypes } from './firefox-interfaces.ts';
import type { Modifier } from './types.ts';

declare const Cc: FirefoxClasses;
declare const Ci: FirefoxTypes;

interface Key {
  key: string;
  code: string;
  keyCode: number;
}

// Key codes as in UI Events, appendix "legacy key attributes".
const NAMED: Record<string, Key> = Object.fromEntries(
  [
    { key: 'Backspace', code: 'Backspace', keyCode: 8 },
    { key: 'Tab', code: 'Tab', keyCode: 9 },
    { key: 'Enter', code: 'Enter', keyCode: 13 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key: 'Control', code: 'ControlLeft', keyCode: 17 },
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Escape', code: 'Escape', keyCode: 27 },
    { key: ' ', code: 'Space', keyCode: 32 },
    { key: 'PageUp', code: 'PageUp', keyCode: 33 },
    { key: 'PageDown', code: 'PageDown', keyCode: 34 },
    { key: 'End', code: 'End', keyCode: 35 },
    { key: 'Home', code: 'Home', keyCode: 36 },
    { key: 'ArrowLeft', code: 'ArrowLeft', keyCode: 37 },
    { key: 'ArrowUp', code: 'ArrowUp', keyCode: 38 },
    { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39 },
    { key: 'ArrowDown', code: 'ArrowDown', keyCode: 40 },
    { key: 'Delete', code: 'Delete', keyCode: 46 },
    { key: 'Meta', code: 'MetaLeft', keyCode: 91 },
  ].flatMap((entry) => [
    [entry.key, entry],
    [entry.code, entry],
  ]),
);

/** Presses one key in this window, with others held down. */
export function pressInWindow(scope: ChromeScope, key: string, modifiers: readonly Modifier[] = []): Promise<void> {
  return scope.run(strike, keyOf(key), modifiers.map(keyOf));
}

function keyOf(name: string): Key {
  const named = NAMED[name];
  if (named) return named;
  if ([...name].length !== 1) throw new Error(`no such key: ${name}`);
  const upper = name.toUpperCase();
  if (/^[A-Z]$/.test(upper)) return { key: name, code: `Key${upper}`, keyCode: upper.charCodeAt(0) };
  if (/^[0-9]$/.test(name)) return { key: name, code: `Digit${name}`, keyCode: name.charCodeAt(0) };
  // Where a sign sits differs from keyboard to keyboard; the sign is what counts.
  return { key: name, code: '', keyCode: 0 };
}

/** Runs in chrome scope. */
function strike(key: Key, modifiers: Key[]): void {
  const keys = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor) as FirefoxKeys;
  if (!keys.beginInputTransactionForTests(window)) throw new Error('the window takes no keys now');
  const event = (one: Key) => new KeyboardEvent('', one);
  for (const modifier of modifiers) keys.keydown(event(modifier));
  keys.keydown(event(key));
  keys.keyup(event(key));
  for (const modifier of [...modifiers].reverse()) keys.keyup(event(modifier));
}
