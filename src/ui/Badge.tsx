import type { ReactNode } from 'react';
import { Tooltip } from './Tooltip.tsx';
import './Badge.css';

/** A one-letter mark; what it stands for is its name and its tooltip. */
export function Badge({
  mark,
  meaning,
  children,
}: {
  readonly mark: string;
  readonly meaning: string;
  readonly children?: ReactNode;
}) {
  return (
    <Tooltip text={children ?? meaning}>
      <button type="button" className="ui-badge" aria-label={meaning} data-mark={mark}>
        {mark}
      </button>
    </Tooltip>
  );
}
