/** @jsxImportSource react */
// The same dialog as a native <dialog> opened with showModal(): it lies in the top layer, the rest is inert.

import { useEffect, useRef } from 'react';
import type { DialogProps } from './layer-dialog.tsx';

export function NativeDialog({ name, title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="Dialog_box Dialog_box-native"
      data-testid={`dialog-container-${name}`}
      aria-label={title}
      onClose={onClose}
    >
      <p className="Dialog_title">{title}</p>
      <div className="Dialog_body">{children}</div>
    </dialog>
  );
}
