/**
 * Test files that one browser's part of `npm test` leaves to the other and to the soak: what they ask hangs on the page and
 * on our own code, and hardly on the browser. Each file runs in one browser at least; the soak runs all in both. Named on the
 * command line, a file runs wherever it is asked for.
 */
const files = (names: string): readonly string[] => names.split(' ').map((name) => `tests/e2e/${name}.e2e.ts`);

/** What each browser leaves out. */
export const LEFT_TO_SOAK: Readonly<Record<string, readonly string[]>> = {
  firefox: files(
    'about bad-input by-hand-refused change clicks code-fields cost diary elsewhere frameworks hint-spoken home language-switch log log-policy looks-spoken offline options-import options-lock outcome phone places policy policy-lock popup popup-look put-key report sheet silent taught teach wcag',
  ),
  chromium: files(
    'access by-hand devices empty-states finish guides kill log-faults menu options policy-language popup-tab practice shapes welcome',
  ),
};
