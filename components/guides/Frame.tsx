import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Translation } from '../../utils/i18n/translation.ts';
import { closeScreen, goHome, screens } from '../screens.ts';
import { translation } from '../speaking.ts';
import { tg } from './text.ts';

/** What every screen has: the way back, and a heading that takes the focus as the screen opens. */
export function Frame({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The same screen in another language is no other screen: whoever chose the language stays where they are.
  const spoken = useRef<Translation | null | undefined>(undefined);
  const begins = () => title && [undefined, translation.peek()].includes(spoken.current);
  // A screen begins at its top, unless one of its steps is what the page in the tab is at (StepItem.tsx).
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another title is another screen.
  useLayoutEffect(() => {
    if (begins()) scrollTo(0, 0);
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useEffect(() => {
    if (begins()) heading.current?.focus({ preventScroll: true });
  }, [title]);
  useEffect(() => {
    spoken.current = translation.peek();
  });
  return (
    <>
      <nav class="links">
        <button type="button" class="link" id="back" onClick={closeScreen}>
          {tg('guide.back')}
        </button>
        {screens.value.length > 1 && (
          <button type="button" class="link" id="home" onClick={goHome}>
            {tg('guide.home')}
          </button>
        )}
      </nav>
      <h2 class="screen-title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </>
  );
}
