/** @jsxImportSource react */
// The code in a field a character, in place of one field. Modelled: nobody has reported it of this service.

import type { GlookoWords } from '../words.ts';

const PLACES = [0, 1, 2, 3, 4, 5, 6, 7];

export function SplitCode({ words, code, onCode }: { words: GlookoWords; code: string; onCode(code: string): void }) {
  const put = (place: number, character: string) =>
    onCode(PLACES.map((each) => (each === place ? character : (code[each] ?? ' '))).join(''));
  return (
    <fieldset className="TextField_TextField TextField_TextField-split">
      <legend className="TextField_label">{words.codeLabel}</legend>
      {PLACES.map((place) => (
        <input
          key={place}
          className="TextField_input TextField_input-one"
          type="text"
          maxLength={1}
          autoComplete="off"
          aria-label={`${words.codeLabel}, ${place + 1}`}
          value={(code[place] ?? '').trim()}
          onChange={(event) => put(place, event.target.value)}
        />
      ))}
    </fieldset>
  );
}
