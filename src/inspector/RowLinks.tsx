import { words } from '../words/words.ts';
import './RowLinks.css';

interface RowLinksProps {
  /** By `n`. */
  readonly rows: readonly number[];
  /** What these rows are of. */
  readonly name: string;
  readonly current: number;
  readonly onSelect: (n: number) => void;
}

const rowsAtMost = 5;

/** Rows of the ladder, each a button that leads to it. */
export function RowLinks({ rows, name, current, onSelect }: RowLinksProps) {
  if (rows.length === 0) return null;
  return (
    <span className="row-links">
      {rows.slice(0, rowsAtMost).map((n) => (
        <button
          key={n}
          type="button"
          aria-label={words().inspector.row(n, name)}
          aria-current={n === current ? 'step' : undefined}
          onClick={() => onSelect(n)}
        >
          {n}
        </button>
      ))}
      {rows.length > rowsAtMost && <small>+{rows.length - rowsAtMost}</small>}
    </span>
  );
}
