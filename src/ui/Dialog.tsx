import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { words } from '../words/words.ts';
import { Button } from './Button.tsx';
import './Dialog.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons along the lower edge. */
  readonly actions?: ReactNode;
  readonly width?: 'narrow' | 'wide';
  readonly onClose: () => void;
}

/**
 * A modal dialog, open for as long as it is mounted. Escape, the cross and a click outside close it. The focus begins
 * at what bears `data-autofocus`.
 */
export function Dialog({ title, children, actions, width = 'narrow', onClose }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape closes it too
    <dialog
      ref={ref}
      className={`ui-dialog ui-dialog-${width}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className="ui-dialog-body">
        <header className="ui-dialog-head">
          <h2 id={heading}>{title}</h2>
          <Button variant="quiet" aria-label={words().page.close} onClick={onClose}>
            <X size={16} aria-hidden />
          </Button>
        </header>
        <div className="ui-dialog-content">{children}</div>
        {actions && <footer className="ui-dialog-actions">{actions}</footer>}
      </div>
    </dialog>
  );
}
