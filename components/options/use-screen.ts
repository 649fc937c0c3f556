import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePageTitle } from '../page-title.ts';
import { hasMoved } from './route.ts';

/**
 * Names the page after its screen, and moves the focus to the screen's heading where a person came from another one.
 * @param focus false where something else on the screen takes the focus
 * @returns for the heading, which needs `tabIndex={-1}`
 */
export function useScreen<E extends HTMLElement = HTMLHeadingElement>(
  title: string,
  focus = true,
): RefObject<E | null> {
  const heading = useRef<E>(null);
  usePageTitle(title);
  useEffect(() => {
    if (focus && hasMoved.value) heading.current?.focus();
  }, [focus]);
  return heading;
}
