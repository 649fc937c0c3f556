/**
 * Test files that Firefox's part of `npm test` leaves to the soak as a whole: what they ask hangs on the page and on our own
 * code, and hardly on the browser. Chromium runs them each time. Named on the command line, they run in Firefox too.
 */
export const LEFT_TO_SOAK_IN_FIREFOX =
  'bad-input by-hand-refused change code-fields cost elsewhere frameworks offline popup-look put-key report taught'
    .split(' ')
    .map((name) => `tests/e2e/${name}.e2e.ts`);
