import { Equal, Minus, Plus } from 'lucide-react';
import { type ComponentType, useMemo, useState } from 'react';
import type { SettingId, Settings } from '../protocol/settings.ts';
import type { Entry, Ladder } from '../timeline/entry.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useShownNames } from '../ui/shownNames.ts';
import { valueWords } from '../words/settings.ts';
import { words } from '../words/words.ts';
import { stepName } from '../words/stepName.ts';
import { compare, type Difference } from './compare.ts';
import './WhatIfDialog.css';

type Changes = Readonly<Partial<Record<SettingId, unknown>>>;

interface WhatIfDialogProps {
  /** The conditions that can be changed. */
  readonly ids: readonly SettingId[];
  readonly conditions: Settings;
  readonly before: Ladder;
  /** The same messages under other conditions. */
  readonly ladderUnder: (changes: Changes) => Ladder;
  /** Draws one condition. */
  readonly Control: ComponentType<{
    readonly id: SettingId;
    readonly value: unknown;
    readonly onChange: (id: SettingId, value: unknown) => void;
  }>;
  readonly onKeep: (changes: Changes) => void;
  readonly onClose: () => void;
}

/** Other conditions for the same messages, and what they would change, before anything is kept. */
export function WhatIfDialog(props: WhatIfDialogProps) {
  const { ids, conditions, before, ladderUnder, Control, onKeep, onClose } = props;
  const said = words().whatIf;
  const [changes, setChanges] = useState<Changes>({});
  const change = (id: SettingId, value: unknown) => {
    const { [id]: _old, ...others } = changes;
    const back = JSON.stringify(value) === JSON.stringify(conditions[id]);
    setChanges(back ? others : { ...others, [id]: value });
  };
  const inWords = useShownNames();
  const changed = Object.keys(changes) as readonly SettingId[];
  // oxlint-disable-next-line react/exhaustive-deps -- the run stands still while the dialog is open
  const after = useMemo(() => ladderUnder(changes), [changes]);
  const { lines, first } = useMemo(() => compare(before, after), [before, after]);
  return (
    <Dialog
      title={said.title}
      width="wide"
      onClose={onClose}
      actions={
        <>
          <p className="whatif-changes">
            {changed
              .map((id) => `${inWords(words().settings[id].label)}: ${valueWords(id, changes[id])}`)
              .join(' · ')}
          </p>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button variant="primary" disabled={changed.length === 0} onClick={() => onKeep(changes)}>
            {said.keep}
          </Button>
        </>
      }
    >
      <div className="whatif">
        <ul className="whatif-conditions" aria-label={said.conditions}>
          {ids.map((id) => (
            <li key={id} data-changed={id in changes || undefined}>
              <Control id={id} value={changes[id] ?? conditions[id]} onChange={change} />
            </li>
          ))}
        </ul>
        <section className="whatif-result" aria-label={said.result}>
          <p className="whatif-summary" role="status">
            {changed.length === 0 ? said.changeOne : summaryOf(lines, first, after.outcome.text)}
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable */}
          <ol className="whatif-lines" tabIndex={0} aria-label={said.messages}>
            {lines.map((line, index) => (
              <Line key={`${line.kind}-${entryOf(line).n}`} line={line} isFirst={index === first} />
            ))}
          </ol>
        </section>
      </div>
    </Dialog>
  );
}

function summaryOf(lines: readonly Difference[], first: number | undefined, outcome: string): string {
  const line = first === undefined ? undefined : lines[first];
  const said = words().whatIf;
  if (line === undefined) return said.noDifference;
  const { step, n } = entryOf(line);
  return said.part(step === null ? said.message(n) : said.step(step), outcome);
}

const entryOf = (line: Difference): Entry => (line.kind === 'onlyBefore' ? line.before : line.after);

const icons = { same: Equal, onlyBefore: Minus, onlyAfter: Plus } as const;

function Line({ line, isFirst }: { readonly line: Difference; readonly isFirst: boolean }) {
  const said = words().whatIf;
  const entry = entryOf(line);
  const Icon = icons[line.kind];
  const changed = line.kind === 'same' ? line.changed : [];
  const why = entry.why.filter(({ setting }) => setting !== undefined);
  return (
    <li className={`whatif-line whatif-${line.kind}`} data-first={isFirst || undefined}>
      <Icon size={13} aria-label={said.kinds[line.kind]} />
      <span className="whatif-step">{entry.step ?? ''}</span>
      <div>
        <span title={stepName(entry)}>
          <b>{entry.message === 'INTERNAL' ? entry.detail : entry.message}</b>{' '}
          <small>{entry.from === entry.to ? said.within(entry.from) : `${entry.from} → ${entry.to}`}</small>
        </span>
        {changed.length > 0 && <small className="whatif-changed">{said.differsIn(changed.join(', '))}</small>}
        {isFirst && why.map(({ text, clause }) => <small key={text}>{`${text} (${clause})`}</small>)}
      </div>
    </li>
  );
}
