/** A narrow window shows about so many characters of a code; a longer one is scrolled, never broken. */
const FITS = 16;

/** A code: in one line, left to right, in a type in which no two characters look alike. */
export function CodeText({ code }: { readonly code: string }) {
  // What scrolls must be reachable by key.
  return (
    <code class="code" dir="ltr" tabIndex={code.length > FITS ? 0 : undefined}>
      {code}
    </code>
  );
}
