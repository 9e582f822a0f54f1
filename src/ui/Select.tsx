import type { Segment } from './Segmented.tsx';
import './Select.css';

interface SelectProps<V extends string> {
  /** The name of the control; drawn by whoever places it. */
  readonly label: string;
  readonly value: V;
  readonly segments: readonly Segment<V>[];
  readonly onChange: (value: V) => void;
  readonly disabled?: boolean;
  readonly describedBy?: string | undefined;
}

/** A choice of one among many: a combobox. */
export function Select<V extends string>({
  label,
  value,
  segments,
  onChange,
  disabled = false,
  describedBy,
}: SelectProps<V>) {
  return (
    <select
      className="ui-select"
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      disabled={disabled}
      onChange={(event) => {
        const chosen = segments[event.target.selectedIndex];
        if (chosen) onChange(chosen.value);
      }}
    >
      {segments.map((segment) => (
        <option key={segment.value} value={segment.value}>
          {segment.label}
        </option>
      ))}
    </select>
  );
}
