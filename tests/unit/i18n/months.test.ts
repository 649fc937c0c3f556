// A browser may know a language and not the names of its months: Chromium writes 20 November as “2026 M11 20” in Punjabi.

import { afterEach, expect, it, vi } from 'vitest';
import { formatTag } from '../../../utils/i18n/language.ts';

afterEach(() => vi.restoreAllMocks());

it('dates are in English where the browser has no names for the months', () => {
  expect(formatTag('pa')).toBe('pa-u-nu-latn');
  vi.spyOn(Intl.DateTimeFormat.prototype as { readonly format: unknown }, 'format', 'get').mockReturnValue(() => 'M01');
  expect(formatTag('pa')).toBe('en-GB');
});
