import type { ChoiceProps } from './Segmented.tsx';
import './Select.css';

/** A choice of one among many: a combobox. */
export function Select<V extends string>({
  label,
  value,
  segments,
  onChange,
  disabled = false,
  describedBy,
}: ChoiceProps<V>) {
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
