import { ChevronDown, ChevronUp, Plus, X } from 'lucide-react';
import { useId } from 'react';
import { words } from '../words/words.ts';

interface OrderControlProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: readonly string[]) => void;
  readonly disabled: boolean;
  readonly describedBy?: string | undefined;
}

/** A list of values in an order of the user's own, first to last. */
export function OrderControl({ label, value, values, onChange, disabled, describedBy }: OrderControlProps) {
  const heading = useId();
  const labelOf = (item: string) => values.find((other) => other.value === item)?.label ?? item;
  const left = values.filter((item) => !value.includes(item.value));
  const moved = (index: number, by: 1 | -1) => {
    const item = value[index];
    if (item === undefined) return value;
    return value.toSpliced(index, 1).toSpliced(index + by, 0, item);
  };
  return (
    <div role="group" aria-labelledby={heading} aria-describedby={describedBy} className="conditions-order">
      <span id={heading}>{label}</span>
      <ol className="conditions-order-list">
        {value.map((item, index) => (
          <li key={item}>
            <span className="conditions-order-place">{index + 1}</span>
            <span className="conditions-order-name">{labelOf(item)}</span>
            <button
              type="button"
              aria-label={words().conditions.moveEarlier(labelOf(item))}
              disabled={disabled || index === 0}
              onClick={() => onChange(moved(index, -1))}
            >
              <ChevronUp size={14} aria-hidden />
            </button>
            <button
              type="button"
              aria-label={words().conditions.moveLater(labelOf(item))}
              disabled={disabled || index === value.length - 1}
              onClick={() => onChange(moved(index, 1))}
            >
              <ChevronDown size={14} aria-hidden />
            </button>
            <button
              type="button"
              aria-label={words().conditions.leaveOut(labelOf(item))}
              disabled={disabled}
              onClick={() => onChange(value.toSpliced(index, 1))}
            >
              <X size={13} aria-hidden />
            </button>
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <span className="conditions-subset">
          {left.map((item) => (
            <button
              key={item.value}
              type="button"
              className="conditions-add"
              aria-label={words().conditions.add(item.label)}
              disabled={disabled}
              onClick={() => onChange([...value, item.value])}
            >
              <Plus size={12} aria-hidden /> {item.label}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
