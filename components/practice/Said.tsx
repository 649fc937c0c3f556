import { textParts } from '../../utils/guides/parts.ts';
import type { Exercise } from '../../utils/practice/exercise.ts';
import { SiteName } from '../SiteName.tsx';
import { tp } from './text.ts';

/** What a person presses to get to the box, in the site's words. */
export const wayOf = ({ steps }: Exercise): string[] => steps.flatMap(({ name }) => name ?? []);

/** A text of Practice, with what stands on the exercise's page in its places, marked as the page's own words. */
export function Said({ text, exercise }: { readonly text: Parameters<typeof tp>[0]; readonly exercise: Exercise }) {
  const [first = '', second = ''] = wayOf(exercise);
  const { other, page, address } = exercise;
  const names = { first, second, press: page.buttonName ?? '', other, host: address.host };
  return textParts(tp(text), names).map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places.
    part.kind === 'name' ? <SiteName key={at} name={part.text} /> : part.text,
  );
}
