import { ArrowRight, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Entry } from '../timeline/entry.ts';
import { words } from '../words/words.ts';
import './WhatWouldChange.css';

/** Another value of a setting, and in words what it would make of the entry. */
export interface Alternative {
  readonly value: unknown;
  /** Such as `SIP ERROR not-authorised instead of SRI-SM`. */
  readonly change: string;
}

/** How to find out what other settings would change, and to try one. */
export interface WhatIf {
  /** Runs the simulator, so it is asked only when the reader wants to know. */
  readonly alternatives?: ((setting: string, n: number) => readonly Alternative[]) | undefined;
  readonly onTry?: ((setting: string, value: unknown) => void) | undefined;
}

/** The words for settings and their values. */
export interface SettingWords {
  readonly settingLabel: (id: string) => string;
  readonly valueLabel: (id: string, value: unknown) => string;
}

interface WhatWouldChangeProps extends WhatIf, SettingWords {
  readonly setting: string;
  readonly value: unknown;
  readonly entry: Entry;
}

/** The setting behind a decision, and on demand what its other values would change. */
export function WhatWouldChange(props: WhatWouldChangeProps) {
  const { setting, value, entry, alternatives, settingLabel, valueLabel } = props;
  const [found, setFound] = useState<{ entry: Entry; alternatives: readonly Alternative[] }>();
  const listId = useId();
  const isOpen = found?.entry === entry;
  const toggle = () => {
    setFound(isOpen ? undefined : { entry, alternatives: alternatives?.(setting, entry.n) ?? [] });
  };
  return (
    <>
      <p className="inspector-setting">
        {settingLabel(setting)} <b>{valueLabel(setting, value)}</b>
      </p>
      {alternatives !== undefined && (
        <button
          type="button"
          className="inspector-whatif"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={toggle}
        >
          <ChevronRight aria-hidden="true" size={13} /> {words().inspector.why.whatWouldChange}
        </button>
      )}
      {isOpen && (
        <div id={listId} className="inspector-alternatives">
          <Alternatives {...props} found={found.alternatives} />
        </div>
      )}
    </>
  );
}

function Alternatives({
  found,
  setting,
  onTry,
  settingLabel,
  valueLabel,
}: WhatWouldChangeProps & { found: readonly Alternative[] }) {
  const said = words().inspector.why;
  if (found.length === 0) return <p className="inspector-mute">{said.nothingWould}</p>;
  return (
    <ul className="inspector-alternatives-list">
      {found.map(({ value, change }) => (
        <li key={JSON.stringify(value)}>
          <p>
            <b>{valueLabel(setting, value)}</b>
            <ArrowRight aria-hidden="true" size={12} className="inspector-arrow" />
            <span className="inspector-hidden">: </span>
            {change}
          </p>
          {onTry !== undefined && (
            <button
              type="button"
              className="inspector-button"
              aria-label={said.tryValue(settingLabel(setting), valueLabel(setting, value))}
              onClick={() => onTry(setting, value)}
            >
              {said.tryIt}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
