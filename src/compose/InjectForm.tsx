import { ArrowRight, CornerDownLeft } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { useId, useState } from 'react';
import type { Action, SendKind } from '../scenarios/action.ts';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { Switch } from '../ui/Switch.tsx';
import { words } from '../words/words.ts';
import './InjectForm.css';
import type { Direction, Sendings } from './sendings.ts';

type Send = Extract<Action, { do: 'send' }>;

const canHide: readonly SendKind[] = ['im', 'large-im', 'chat'];
const charactersAtMost = { sms: 160, other: 1_000 } as const;
const sideBySideAtMost = 3;

const keyOf = ({ from, to }: Direction): string => `${from} to ${to}`;

interface InjectFormProps {
  readonly sendings: Sendings;
  /** What the procedure's figure calls an element. */
  readonly nameOf: (element: string) => string;
  /** The condition `msg.privacy`. */
  readonly privacy: boolean;
  readonly onPrivacy: (privacy: boolean) => void;
  readonly onSend: (action: Send) => void;
}

/** A message of the user's own, into the run at the moment that is shown. */
export function InjectForm({ sendings, nameOf, privacy, onPrivacy, onSend }: InjectFormProps) {
  const said = words().compose;
  const { kinds, directions, first } = sendings;
  const [kind, setKind] = useState(first?.kind ?? 'im');
  const [way, setWay] = useState(first === undefined ? keyOf({ from: 'UE-A', to: 'UE-B' }) : keyOf(first));
  const [text, setText] = useState(first?.text ?? said.firstText);
  const field = useId();
  const title = useId();
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const direction = directions.find((one) => keyOf(one) === way) ?? directions[0];
    if (direction !== undefined) onSend({ do: 'send', kind, ...direction, text });
  };
  const KindChoice = kinds.length > sideBySideAtMost ? Select : Segmented;
  const DirectionChoice = directions.length > sideBySideAtMost ? Select : Segmented;
  return (
    <form className="compose" aria-labelledby={title} onSubmit={send}>
      <h2 id={title}>{said.title}</h2>
      <div className="compose-line">
        <KindChoice
          label={said.kind}
          value={kind}
          segments={kinds.map((value) => ({ value, label: said.kinds[value] }))}
          onChange={setKind}
        />
        <DirectionChoice
          label={said.direction}
          value={way}
          segments={directions.map((one) => ({
            value: keyOf(one),
            label: said.way(nameOf(one.from), nameOf(one.to)),
            icon: <Arrow from={inShort(nameOf(one.from))} to={inShort(nameOf(one.to))} />,
          }))}
          onChange={setWay}
        />
      </div>
      {kind !== 'chat-end' && (
        <>
          <label htmlFor={field} className="compose-label">
            {said.text}
          </label>
          <input
            id={field}
            className="compose-text"
            value={text}
            maxLength={kind === 'sms' ? charactersAtMost.sms : charactersAtMost.other}
            autoComplete="off"
            onChange={(event) => setText(event.target.value)}
          />
        </>
      )}
      <div className="compose-line">
        {canHide.includes(kind) ? (
          <Switch label={said.hideIdentity} checked={privacy} onChange={onPrivacy} />
        ) : (
          <span className="compose-note">{said.cannotHide}</span>
        )}
        <Button type="submit" variant="primary">
          {said.send} <CornerDownLeft size={14} aria-hidden />
        </Button>
      </div>
    </form>
  );
}

const inShort = (name: string): string => name.replace(/^UE-/u, '');

function Arrow({ from, to }: { readonly from: string; readonly to: string }) {
  return (
    <>
      {from} <ArrowRight size={12} aria-hidden /> {to}
    </>
  );
}
