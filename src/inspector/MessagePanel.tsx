import { Equal, Minus, PencilLine, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Entry, Ladder } from '../timeline/entry.ts';
import { fieldGroupIds } from '../words/fields.ts';
import { words } from '../words/words.ts';
import { BasisMark } from './BasisMark.tsx';
import { changesOf, type FieldChange, hopBefore, type Mark } from './changes.ts';
import { EntryHead } from './EntryHead.tsx';
import { clauseText } from './entryText.ts';
import { fieldOf } from './fields.ts';
import { FollowCard } from './FollowCard.tsx';
import type { Followable } from './followed.ts';
import './MessagePanel.css';
import { NothingYet } from './NothingYet.tsx';
import { valueText } from './valueText.ts';

interface MessagePanelProps {
  readonly ladder: Ladder;
  readonly entry: Entry | undefined;
  readonly following: Followable;
  readonly onFollow: (what: Followable) => void;
  readonly onSelect: (n: number) => void;
}

/** What the current message carries, what changed since the hop before, and where one value goes. */
export function MessagePanel({ ladder, entry, ...follow }: MessagePanelProps) {
  if (entry === undefined) return <NothingYet count={ladder.entries.length} />;
  return (
    <>
      <EntryHead entry={entry} title="message" />
      <Fields entries={ladder.entries} entry={entry} />
      <FollowCard entries={ladder.entries} entry={entry} {...follow} />
    </>
  );
}

function Fields({ entries, entry }: { entries: readonly Entry[]; entry: Entry }) {
  const before = useMemo(() => hopBefore(entries, entry), [entries, entry]);
  const changes = useMemo(() => changesOf(entry, before), [entry, before]);
  if (entry.kind === 'internal') {
    return (
      <p className="inspector-card inspector-mute">
        Nothing is sent here. The next message shows what came of it.
      </p>
    );
  }
  if (changes.length === 0) {
    return (
      <p className="inspector-card inspector-mute">
        Nothing but its name: this message carries no fields of its own.
      </p>
    );
  }
  return (
    <>
      <p className="inspector-compared">{comparedText(before)}</p>
      {fieldGroupIds.map((id) => {
        const inGroup = changes.filter(({ group }) => group === id);
        if (inGroup.length === 0) return null;
        return (
          <section
            key={id}
            className="inspector-card inspector-fields"
            aria-labelledby={`inspector-group-${id}`}
          >
            <h3 id={`inspector-group-${id}`} className="inspector-label">
              {words().fieldGroups[id]}
            </h3>
            <dl>
              {inGroup.map((change) => (
                <FieldRow key={change.key} change={change} />
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}

function comparedText(before: Entry | undefined): string {
  if (before === undefined) return 'The first hop of this message.';
  const step = before.step === null ? '' : ` (step ${before.step})`;
  return `Compared with the hop before, ${before.from} to ${before.to}${step}.`;
}

function FieldRow({ change: { key, value, before, mark } }: { change: FieldChange }) {
  const { label, explanation, clause, basis, meanings } = fieldOf(key);
  const meaning = typeof value === 'string' ? meanings?.[value] : undefined;
  return (
    <div className="inspector-field" data-mark={mark}>
      <dt>
        {explanation === '' ? (
          <FieldName label={label} name={key} />
        ) : (
          <details>
            <summary>
              <FieldName label={label} name={key} />
            </summary>
            <p className="inspector-explanation">
              {explanation}{' '}
              <span>
                <BasisMark basis={basis} /> {clauseText(clause)}
              </span>
            </p>
          </details>
        )}
      </dt>
      <dd>
        <p className="inspector-value">
          {key === 'text' ? <q>{valueText(value)}</q> : <span>{valueText(value)}</span>}
          {meaning !== undefined && <small>{meaning}</small>}
          {mark === 'changed' && <small>was {valueText(before)}</small>}
        </p>
        {mark !== undefined && <ChangeMark mark={mark} />}
      </dd>
    </div>
  );
}

function FieldName({ label, name }: { label: string; name: string }) {
  return (
    <>
      {label} <code>{name}</code>
    </>
  );
}

const markIcons = { added: Plus, changed: PencilLine, unchanged: Equal, removed: Minus };

function ChangeMark({ mark }: { mark: Mark }) {
  const Icon = markIcons[mark];
  return (
    <span className="inspector-mark" data-mark={mark}>
      <Icon aria-hidden="true" size={12} />
      {mark}
    </span>
  );
}
