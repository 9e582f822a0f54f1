import { useId, useState } from 'react';

interface TextControlProps {
  readonly label: string;
  readonly value: string;
  /** In characters. */
  readonly most: number;
  readonly onChange: (text: string) => void;
  readonly disabled: boolean;
  readonly describedBy?: string | undefined;
}

/** Words of the operator's own. What is typed counts once the field is left or Enter is pressed. */
export function TextControl({ label, value, most, onChange, disabled, describedBy }: TextControlProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    if (draft !== undefined && draft !== '' && draft !== value) onChange(draft);
    setDraft(undefined);
  };
  return (
    <span className="conditions-text">
      <label htmlFor={id} className="conditions-choice-label">
        {label}
      </label>
      <input
        id={id}
        value={draft ?? value}
        maxLength={most}
        disabled={disabled}
        autoComplete="off"
        aria-describedby={describedBy}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
    </span>
  );
}
