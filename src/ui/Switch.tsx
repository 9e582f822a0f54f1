import { useId } from 'react';
import './Switch.css';

interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
  /** Says more about the switch: the id of an element that is elsewhere on the page. */
  readonly describedBy?: string | undefined;
}

/** A condition that is either on or off, with its name before it. */
export function Switch({ label, checked, onChange, disabled = false, describedBy }: SwitchProps) {
  const id = useId();
  return (
    <span className="ui-switch-line">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        className="ui-switch"
        checked={checked}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.checked)}
      />
    </span>
  );
}
