import { fillIn } from '../i18n/fill-in.ts';
import type { CourseDesk } from './answering.ts';
import { codeOf } from './visit.ts';

/**
 * Copies the code from the hint, where it can't be put in. Called in the person's own click, without which the browser
 * would not allow it; how it went is added to what the hint says.
 */
export async function copyCode({
  visit,
  hint,
  view,
  note,
}: Pick<CourseDesk, 'visit' | 'hint' | 'note'> & { readonly view: Window }): Promise<void> {
  const offer = codeOf(visit);
  const situation = hint.situation();
  if (!offer || !situation) return;
  const { texts } = offer.strings;
  const content = hint.content(situation, offer);
  const add = (line: string) => hint.show({ ...content, lines: [...content.lines, line] });
  try {
    await view.navigator.clipboard.writeText(offer.code);
    note('copied', 'copy');
    add(fillIn(texts.copied, { code: offer.code }));
  } catch {
    add(texts.copyFailed);
  }
}
