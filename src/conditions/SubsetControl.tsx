interface SubsetControlProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: readonly string[]) => void;
  readonly disabled: boolean;
  readonly describedBy?: string | undefined;
}

/** Any of several values, each on or off. */
export function SubsetControl({ label, value, values, onChange, disabled, describedBy }: SubsetControlProps) {
  const toggled = (item: string) =>
    values.map((other) => other.value).filter((other) => value.includes(other) !== (other === item));
  return (
    <div role="group" aria-label={label} aria-describedby={describedBy} className="conditions-choice">
      <span aria-hidden className="conditions-choice-label">
        {label}
      </span>
      <span className="conditions-subset">
        {values.map((item) => (
          <label key={item.value} className="conditions-chip">
            <input
              type="checkbox"
              checked={value.includes(item.value)}
              disabled={disabled}
              onChange={() => onChange(toggled(item.value))}
            />
            <span>{item.label}</span>
          </label>
        ))}
      </span>
    </div>
  );
}
