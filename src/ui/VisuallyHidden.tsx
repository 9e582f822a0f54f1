import type { HTMLAttributes } from 'react';
import './VisuallyHidden.css';

/** Said, not drawn. */
export function VisuallyHidden(props: HTMLAttributes<HTMLSpanElement>) {
  return <span {...props} className="ui-visually-hidden" />;
}
