import { RotateCcw } from 'lucide-react';
import { memo, useId } from 'react';
import { settings } from '../protocol/settings.ts';
import { Badge } from '../ui/Badge.tsx';
import { useShownNames } from '../ui/shownNames.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { valueWords } from '../words/settings.ts';
import { words } from '../words/words.ts';
import type { SettingControlProps } from './SettingControl.tsx';
import { SettingControl } from './SettingControl.tsx';

interface SettingRowProps extends Omit<SettingControlProps, 'describedBy' | 'disabled'> {
  /** Why it cannot be set here; without it, it can. */
  readonly reason?: string | undefined;
  readonly initial: unknown;
  readonly changed: boolean;
}

/** One condition: its control, where the fact comes from, and the way back to what the procedure begins with. */
export const SettingRow = memo(function SettingRow({
  id,
  value,
  onChange,
  reason,
  initial,
  changed,
}: SettingRowProps) {
  const described = useId();
  const help = useShownNames()(words().settings[id].help);
  const { basis, acts } = settings[id];
  const more = `${help} ${words().acts[acts]}`;
  const backTo = words().conditions.backTo(valueWords(id, initial));
  return (
    <li className="conditions-row" data-changed={changed || undefined}>
      {changed && <span className="conditions-dot" title={words().conditions.changed} />}
      <SettingControl
        id={id}
        value={value}
        onChange={onChange}
        disabled={reason !== undefined}
        describedBy={described}
      />
      {changed && (
        <button
          type="button"
          className="conditions-reset"
          aria-label={backTo}
          title={backTo}
          onClick={() => onChange(id, initial)}
        >
          <RotateCcw size={12} aria-hidden />
        </button>
      )}
      <Badge mark={basis} meaning={words().bases[basis]}>
        <b>{words().bases[basis]}</b>
        <br />
        {more}
      </Badge>
      {reason === undefined ? (
        <VisuallyHidden id={described}>{changed ? words().conditions.changedAnd(more) : more}</VisuallyHidden>
      ) : (
        <small id={described} className="conditions-reason">
          {reason}
        </small>
      )}
    </li>
  );
});
