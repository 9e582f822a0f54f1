import { useId, useState } from 'react';
import { words } from '../words/words.ts';

interface NumberControlProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Shown behind the number. */
  readonly unit?: string;
  /** Only whole numbers are legal. */
  readonly whole?: boolean;
  readonly onChange: (number: number) => void;
  readonly disabled: boolean;
  readonly describedBy?: string | undefined;
}

/** A number. What is typed counts once it is legal and the field is left or Enter is pressed. */
export function NumberControl({
  label,
  value,
  least,
  most,
  unit,
  whole = false,
  onChange,
  disabled,
  describedBy,
}: NumberControlProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const typed = Number(draft);
  const legal =
    draft === undefined ||
    (draft !== '' && typed >= least && typed <= most && (!whole || Number.isInteger(typed)));
  const commit = () => {
    if (draft !== undefined && legal && typed !== value) onChange(typed);
    setDraft(undefined);
  };
  return (
    <span className="conditions-choice">
      <label htmlFor={id} className="conditions-choice-label">
        {label}
      </label>
      <span className="conditions-seconds">
        {!legal && <small role="alert">{words().conditions.range(least, most)}</small>}
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          value={draft ?? value}
          disabled={disabled}
          aria-invalid={!legal}
          aria-describedby={describedBy}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
        {unit !== undefined && <span aria-hidden>{unit}</span>}
      </span>
    </span>
  );
}
