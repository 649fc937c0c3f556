/** The confusion table's pages as sources: those with a box, and those whose words alone say that there is none. */
import { groups } from '../finder/cases/index.ts';
import type { Source } from './source.ts';

// What is silent by its words stays so however it is laid out. The other groups are silent by layout or by address.
const SILENT_BY_WORDS = /sign-in|look-alikes|other forms|words only/;

export const writtenSources: readonly Source[] = groups.flatMap(({ kind, cases }) =>
  cases
    .filter((one) => one.expect === 'box' || SILENT_BY_WORDS.test(kind))
    .map(({ id, service, lang, url, html, title = '', expect, box = null }) => {
      return { id, service, lang, url, title, html, body: {}, box: expect === 'box' ? box : null, practice: false };
    }),
);
