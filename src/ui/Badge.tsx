import type { ReactNode } from 'react';
import { Tooltip } from './Tooltip.tsx';
import './Badge.css';

interface BadgeProps {
  readonly mark: string;
  /** What the mark stands for; its name. */
  readonly meaning: string;
  /** What is shown while it is pointed at or focused. */
  readonly children?: ReactNode;
}

/** A one-letter mark. */
export function Badge({ mark, meaning, children = meaning }: BadgeProps) {
  return (
    <Tooltip text={children}>
      <button type="button" className="ui-badge" aria-label={meaning} data-mark={mark}>
        {mark}
      </button>
    </Tooltip>
  );
}
