import type { Change } from './change.ts';
import type { Dice } from './dice.ts';
import type { Stage } from './stage.ts';
import { rewrite, texts } from './walk.ts';

/** The same words, spelled otherwise: a person reads no difference. */

function everywhere(name: string, change: (text: string, stage: Stage, dice: Dice) => string): Change {
  return {
    name,
    apply(stage, dice) {
      rewrite(document.body, (text) => change(text, stage, dice));
      return 'all text';
    },
  };
}

// Only between letters of scripts that are not joined in writing.
const INSIDE = /(?<=[\p{Script=Latin}\p{Script=Hebrew}]{2})(?=\p{L}{2})/gu;
const WITHOUT_WIDTH = ['\u00ad', '\u200b', '\u2060', '\ufeff', '\u200c'];

function between(texts: readonly string[], into: (first: string) => Node): Node[] {
  return texts.filter((text) => text !== '').map(into);
}

function span(text: string, dice: Dice): Node {
  const element = document.createElement(dice.pick(['b', 'em']) ?? 'b');
  element.textContent = text;
  return element;
}

function split(name: string, at: RegExp): Change {
  return {
    name,
    apply(_stage, dice) {
      let count = 0;
      for (const text of texts(document.body)) {
        // What stands loose in a flex or grid container would become several columns.
        const { display } = getComputedStyle(text.parentElement ?? document.body);
        if (/flex|grid/.test(display) || text.parentElement?.matches('option,title,button')) continue;
        text.replaceWith(
          ...between(
            text.data.split(at).map((piece) => piece ?? ''),
            (piece) => (piece.trim() ? span(piece, dice) : new Text(piece)),
          ),
        );
        count += 1;
      }
      return count > 0 ? `${count} texts` : null;
    },
  };
}

export const typography: readonly Change[] = [
  everywhere('upper case', (text, { source }) => text.toLocaleUpperCase(source.lang)),
  everywhere('lower case', (text, { source }) => text.toLocaleLowerCase(source.lang)),
  everywhere('letters and accents apart', (text) => text.normalize('NFD')),
  everywhere('no-break blanks', (text, _stage, dice) =>
    text.replace(/(?<=\S) (?=\S)/g, dice.pick(['\u00a0', '\u202f', '\u2007']) ?? '\u00a0'),
  ),
  everywhere('soft hyphens and zero width', (text, _stage, dice) =>
    text.replace(INSIDE, () => (dice.below(3) === 0 ? (dice.pick(WITHOUT_WIDTH) ?? '') : '')),
  ),
  split('words in elements of their own', /([ \n]+)/),
  // "Pra" and "ctice": the words still stand together.
  split('words over several elements', /([ \n]+)|(?<=(?<!\p{L})\p{Script=Latin}{3})(?=\p{Script=Latin}{3})/u),
];
