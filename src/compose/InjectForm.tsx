import { ArrowRight, CornerDownLeft } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { useId, useState } from 'react';
import type { UserEquipment } from '../protocol/elementIds.ts';
import type { Action, SendKind } from '../scenarios/action.ts';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Switch } from '../ui/Switch.tsx';
import './InjectForm.css';

type Send = Extract<Action, { do: 'send' }>;
type Direction = 'A to B' | 'B to A';

const kinds: readonly { readonly value: SendKind; readonly label: string }[] = [
  { value: 'im', label: 'IM' },
  { value: 'sms', label: 'SMS' },
];

const directions = [
  { value: 'A to B', label: 'UE-A to UE-B', icon: <Arrow from="A" to="B" /> },
  { value: 'B to A', label: 'UE-B to UE-A', icon: <Arrow from="B" to="A" /> },
] as const;

function Arrow({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <>
      {from} <ArrowRight size={12} aria-hidden /> {to}
    </>
  );
}

interface InjectFormProps {
  /** What the procedure's own user sends: the form begins with it. */
  readonly stimulus: Send | undefined;
  /** The condition `msg.privacy`. */
  readonly privacy: boolean;
  readonly onPrivacy: (privacy: boolean) => void;
  readonly onSend: (action: Send) => void;
}

/** A message of the user's own, into the run at the moment that is shown. */
export function InjectForm({ stimulus, privacy, onPrivacy, onSend }: InjectFormProps) {
  const [kind, setKind] = useState(stimulus?.kind ?? 'im');
  const [direction, setDirection] = useState<Direction>(stimulus?.from === 'UE-B' ? 'B to A' : 'A to B');
  const [text, setText] = useState(stimulus?.text ?? 'Hello');
  const field = useId();
  const title = useId();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const [from, to]: readonly [UserEquipment, UserEquipment] =
      direction === 'A to B' ? ['UE-A', 'UE-B'] : ['UE-B', 'UE-A'];
    onSend({ do: 'send', kind, from, to, text });
  };
  return (
    <form className="compose" aria-labelledby={title} onSubmit={send}>
      <h2 id={title}>Inject a message</h2>
      <div className="compose-line">
        <Segmented label="Kind" value={kind} segments={kinds} onChange={setKind} />
        <Segmented label="Direction" value={direction} segments={directions} onChange={setDirection} />
      </div>
      <label htmlFor={field} className="compose-label">
        Text
      </label>
      <input
        id={field}
        className="compose-text"
        value={text}
        maxLength={160}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <div className="compose-line">
        {kind === 'im' ? (
          <Switch label="Hide my identity" checked={privacy} onChange={onPrivacy} />
        ) : (
          <span className="compose-note">Only an IM can ask to hide its sender.</span>
        )}
        <Button type="submit" variant="primary">
          Send <CornerDownLeft size={14} aria-hidden />
        </Button>
      </div>
    </form>
  );
}
