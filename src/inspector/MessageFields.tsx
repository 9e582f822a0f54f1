import { Equal, Minus, PencilLine, Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Entry } from '../timeline/entry.ts';
import { fieldGroupIds } from '../words/fields.ts';
import { words } from '../words/words.ts';
import { BasisMark } from './BasisMark.tsx';
import { changesOf, type FieldChange, type Mark } from './changes.ts';
import { clauseText } from '../words/clauseText.ts';
import { fieldOf } from './fields.ts';
import './MessageFields.css';
import { valueText } from './valueText.ts';

interface MessageFieldsProps {
  readonly entry: Entry;
  /** The hop before of the same message. */
  readonly before: Entry | undefined;
}

/** What a message carries in the words of the documents, marked against the hop before. */
export function MessageFields({ entry, before }: MessageFieldsProps) {
  const changes = useMemo(() => changesOf(entry, before), [entry, before]);
  if (changes.length === 0) {
    return <p className="inspector-card inspector-mute">{words().message.noFields}</p>;
  }
  return fieldGroupIds.map((id) => {
    const inGroup = changes.filter(({ group }) => group === id);
    if (inGroup.length === 0) return null;
    return (
      <section key={id} className="inspector-card inspector-fields" aria-labelledby={`inspector-group-${id}`}>
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
  });
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
          {mark === 'changed' && <small>{words().message.was(valueText(before))}</small>}
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
      {words().message.marks[mark]}
    </span>
  );
}
