import { here, isPrivate, said, view, wish } from '../store.ts';

/**
 * "Next family". Called in the press itself, without which a browser does not let the clipboard be emptied. What is in it is
 * never read: it is emptied where the last thing that our buttons copied was a code.
 * @returns whether the visit has ended
 */
export async function nextFamily(): Promise<boolean> {
  const emptied =
    here.codeCopied || view.value?.ward?.codeCopied
      ? navigator.clipboard.writeText('').then(
          () => 'emptied' as const,
          () => 'kept' as const,
        )
      : ('untouched' as const);
  const problem = await wish({ type: 'ui:visit-end', private: isPrivate.value, clipboard: await emptied });
  said.value = problem ?? '';
  return problem === null;
}
