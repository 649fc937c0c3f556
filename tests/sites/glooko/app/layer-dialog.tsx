/** @jsxImportSource react */
// The app's usual dialog: a backdrop and a box over the page. The data-testid pattern "dialog-container-…" and
// "backdrop" was seen on Glooko's export dialog; that ProConnect uses the same one is modelled.

import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';

export interface DialogProps {
  /** Goes into the test id. */
  name: string;
  title: string;
  children: ReactNode;
  onClose(): void;
}

export function LayerDialog({ name, title, children, onClose }: DialogProps) {
  return createPortal(
    <div className="Dialog_Dialog" data-testid={`dialog-container-${name}`}>
      <div className="Dialog_backdrop" data-testid="backdrop" />
      <div className="Dialog_box" role="dialog" aria-modal="true" aria-labelledby={`${name}-title`}>
        <header className="Dialog_header">
          <h2 id={`${name}-title`} className="Dialog_title">
            {title}
          </h2>
          <button type="button" className="Dialog_close" aria-label="Close" onClick={onClose}>
            ×
          </button>
        </header>
        <div className="Dialog_body">{children}</div>
      </div>
    </div>,
    document.body,
  );
}
