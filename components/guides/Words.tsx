import { textParts } from '../../utils/guides/parts.ts';
import type { Note } from '../../utils/guides/types.ts';
import { SAFETY } from '../../utils/i18n/safety.ts';
import { Safe } from '../Safe.tsx';
import { SiteName } from '../SiteName.tsx';
import { tg } from './text.ts';

/** The text of a note or step, with the site's own names marked. */
export function Words({ text, names }: Pick<Note, 'text' | 'names'>) {
  if (SAFETY.has(text)) return <Safe of={tg} text={text} />;
  return textParts(tg(text), names).map((part, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places.
    part.kind === 'name' ? <SiteName key={at} name={part.text} /> : part.text,
  );
}

/** Notes, one below the other; nothing where there is none. What is not known is marked in words. */
export function Notes({ notes, title }: { readonly notes: readonly Note[]; readonly title: string }) {
  if (notes.length === 0) return null;
  return (
    <section class="notes">
      <h3>{title}</h3>
      <ul>
        {notes.map((note) => (
          <li key={note.text}>
            <Words {...note} />
          </li>
        ))}
      </ul>
    </section>
  );
}
