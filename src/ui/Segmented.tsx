import type { ReactNode } from 'react';
import { useId } from 'react';
import './Segmented.css';

export interface Segment<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Shown instead of the label, which then is only said. */
  readonly icon?: ReactNode;
}

/** What every choice of one value among several is given. */
export interface ChoiceProps<V extends string> {
  /** The name of the group; drawn by whoever places the control. */
  readonly label: string;
  readonly value: V;
  readonly segments: readonly Segment<V>[];
  readonly onChange: (value: V) => void;
  readonly disabled?: boolean;
  readonly describedBy?: string | undefined;
}

/** A choice of one among a few, side by side: a radio group. */
export function Segmented<V extends string>({
  label,
  value,
  segments,
  onChange,
  disabled = false,
  describedBy,
}: ChoiceProps<V>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} aria-describedby={describedBy} className="ui-segmented">
      {segments.map((segment) => (
        <label key={segment.value} className="ui-segment" title={segment.icon ? segment.label : undefined}>
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            disabled={disabled}
            aria-label={segment.icon ? segment.label : undefined}
            onChange={() => onChange(segment.value)}
          />
          <span>{segment.icon ?? segment.label}</span>
        </label>
      ))}
    </div>
  );
}
