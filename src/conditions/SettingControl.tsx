import type { Setting, SettingId } from '../protocol/settings.ts';
import { settings } from '../protocol/settings.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { useShownNames } from '../ui/shownNames.ts';
import { Switch } from '../ui/Switch.tsx';
import { valueWords } from '../words/settings.ts';
import { words } from '../words/words.ts';
import { NumberControl } from './NumberControl.tsx';
import { OrderControl } from './OrderControl.tsx';
import { SubsetControl } from './SubsetControl.tsx';
import { TextControl } from './TextControl.tsx';
import './SettingControl.css';

export interface SettingControlProps {
  readonly id: SettingId;
  readonly value: unknown;
  readonly onChange: (id: SettingId, value: unknown) => void;
  readonly disabled?: boolean;
  /** Id of the element that says more. */
  readonly describedBy?: string | undefined;
}

/** How many characters side by side fit into the narrow column. */
const roomForSegments = 26;

/** The control for one condition, with its label: what it looks like follows from its legal values. */
export function SettingControl({ id, value, onChange, disabled = false, describedBy }: SettingControlProps) {
  const setting: Setting = settings[id];
  const { label: written, on } = words().settings[id];
  const label = useShownNames()(written);
  const common = { label, disabled, describedBy };
  if (setting.kind === 'seconds' || setting.kind === 'count') {
    return (
      <NumberControl
        {...common}
        {...(setting.kind === 'seconds' ? { unit: 's' } : { whole: true })}
        value={value as number}
        least={setting.least}
        most={setting.most}
        onChange={(number) => onChange(id, number)}
      />
    );
  }
  if (setting.kind === 'text') {
    return (
      <TextControl
        {...common}
        value={value as string}
        most={setting.most}
        onChange={(text) => onChange(id, text)}
      />
    );
  }
  if (setting.kind === 'list') {
    const Control = setting.ordered ? OrderControl : SubsetControl;
    return (
      <Control
        {...common}
        value={value as readonly string[]}
        values={setting.values.map((item) => ({ value: item, label: valueWords(id, item) }))}
        onChange={(items) => onChange(id, items)}
      />
    );
  }
  if (on !== undefined) {
    const off = setting.values.find((other) => other !== on);
    return (
      <Switch {...common} checked={value === on} onChange={(checked) => onChange(id, checked ? on : off)} />
    );
  }
  const segments = setting.values.map((item) => ({ value: item, label: valueWords(id, item) }));
  const Choice =
    segments.map((segment) => segment.label).join('').length > roomForSegments ? Select : Segmented;
  return (
    <span className="conditions-choice">
      <span aria-hidden className="conditions-choice-label">
        {label}
      </span>
      <Choice
        {...common}
        value={value as string}
        segments={segments}
        onChange={(item) => onChange(id, item)}
      />
    </span>
  );
}
