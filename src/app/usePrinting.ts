import { type ComponentType, createElement, type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

let view: ComponentType | undefined;

/** What is put on paper is loaded before it is asked for: a browser that prints does not wait. */
async function loadPrintView(): Promise<void> {
  view ??= (await import('../print/PrintView.tsx')).PrintView;
}

/** Opens the browser's own dialog, which prints or saves as PDF. */
export async function printRun(): Promise<void> {
  await loadPrintView();
  window.print();
}

/** The view for paper, while the page is being printed. */
export function usePrinting(): ReactNode {
  const [printed, setPrinted] = useState<ReactNode>();
  useEffect(() => {
    const { dataset } = document.documentElement;
    let theme = dataset['theme'];
    const before = () => {
      if (view === undefined) return;
      const element = createElement(view);
      theme = dataset['theme'];
      dataset['theme'] = 'light';
      dataset['printing'] = 'true';
      flushSync(() => setPrinted(element));
    };
    const after = () => {
      if (dataset['printing'] === undefined) return;
      delete dataset['printing'];
      if (theme !== undefined) dataset['theme'] = theme;
      setPrinted(undefined);
    };
    const idle = window.setTimeout(() => void loadPrintView(), idleMs);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.clearTimeout(idle);
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printed;
}

/** After the first screen is there. */
const idleMs = 3_000;
