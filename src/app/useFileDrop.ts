import { useEffect, useState } from 'react';
import type { Session } from '../session/session.ts';

/** Takes files that are dropped anywhere on the page; true while one is held over it. */
export function useFileDrop(session: Session): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setHeld(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const drop = (event: DragEvent) => {
      setHeld(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void import('./openFile.ts').then(({ showFile }) => showFile(session, file));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [session]);
  return held;
}
