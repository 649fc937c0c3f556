/** @jsxImportSource react */
// A dialog with the habits of common headless component libraries: everything else on the page is made inert
// (pointer-events: none on the body, aria-hidden on its siblings), the focus is held inside, and a press outside or
// Escape closes it.

import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { DialogProps } from './layer-dialog.tsx';

const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), select, a[href]';

function holdFocus(content: HTMLElement, signal: AbortSignal): void {
  let last: HTMLElement | null = null;
  document.addEventListener(
    'focusin',
    (event) => {
      const target = event.target as HTMLElement;
      if (content.contains(target)) last = target;
      // The element that had the focus may be gone: the dialog changes what it shows.
      else (last?.isConnected ? last : content).focus();
    },
    { signal },
  );
  content.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab') return;
      const stops = [...content.querySelectorAll<HTMLElement>(FOCUSABLE)];
      const edge = event.shiftKey ? stops[0] : stops.at(-1);
      if (document.activeElement !== edge) return;
      event.preventDefault();
      (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
    },
    { signal },
  );
}

function hideOthers(keep: Element): () => void {
  const hidden = [...document.body.children].filter((each) => each !== keep && !each.hasAttribute('aria-hidden'));
  for (const each of hidden) each.setAttribute('aria-hidden', 'true');
  return () => {
    for (const each of hidden) each.removeAttribute('aria-hidden');
  };
}

export function TrapDialog({ name, title, children, onClose }: DialogProps) {
  const content = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const box = content.current;
    const portal = box?.parentElement;
    if (!box || !portal) return;
    const listening = new AbortController();
    const { signal } = listening;
    const before = document.activeElement;
    document.body.style.pointerEvents = 'none';
    const showOthers = hideOthers(portal);
    holdFocus(box, signal);
    box.focus();
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (!box.contains(event.target as Node)) close.current();
      },
      { signal },
    );
    document.addEventListener('keydown', (event) => event.key === 'Escape' && close.current(), { signal });
    return () => {
      listening.abort();
      showOthers();
      document.body.style.pointerEvents = '';
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return createPortal(
    <div className="Portal_Portal">
      <div className="Dialog_backdrop" data-state="open" aria-hidden="true" />
      <div
        ref={content}
        className="Dialog_box Dialog_box-portal"
        role="dialog"
        aria-labelledby={`${name}-title`}
        data-state="open"
        data-testid={`dialog-container-${name}`}
        tabIndex={-1}
      >
        <h2 id={`${name}-title`} className="Dialog_title">
          {title}
        </h2>
        <div className="Dialog_body">{children}</div>
      </div>
    </div>,
    document.body,
  );
}
