import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { closeScreen, goHome, screens } from '../screens.ts';
import { tg } from './text.ts';

/** What every screen has: the way back, and a heading that takes the focus as the screen opens. */
export function Frame({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen begins at its top, unless one of its steps is what the page in the tab is at (StepItem.tsx).
  useLayoutEffect(() => {
    if (title) scrollTo(0, 0);
  }, [title]);
  useEffect(() => {
    if (title) heading.current?.focus({ preventScroll: true });
  }, [title]);
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
