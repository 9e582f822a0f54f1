import { useId } from 'react';
import type { Entry } from '../timeline/entry.ts';
import { words } from '../words/words.ts';
import { BasisMark } from './BasisMark.tsx';
import { occurrencesIn } from './occurrences.ts';
import { Prose } from './Prose.tsx';
import { RowLinks } from './RowLinks.tsx';
import type { Mention } from './usage.ts';
import './UsageCards.css';

interface MessagesCardProps {
  /** The entries of the run that have to do with what the card is about. */
  readonly entries: readonly Entry[];
  /** What the step tables know besides. */
  readonly known: readonly string[];
  readonly current: number;
  readonly onSelect: (n: number) => void;
}

/** Which messages, and where in the run they are; those of other runs by name only. */
export function MessagesCard({ entries, known, current, onSelect }: MessagesCardProps) {
  const title = useId();
  const said = words().inspector.element;
  const here = occurrencesIn(entries);
  const elsewhere = known.filter((message) => !here.some((one) => one.message === message));
  return (
    <section className="inspector-card" aria-labelledby={title}>
      <h3 id={title} className="inspector-card-title">
        {said.messages}
      </h3>
      {here.length > 0 && (
        <ul className="usage-messages" aria-label={said.here}>
          {here.map(({ message, rows }) => (
            <li key={message}>
              <span>{message}</span>
              <RowLinks rows={rows} name={message} current={current} onSelect={onSelect} />
            </li>
          ))}
        </ul>
      )}
      {elsewhere.length > 0 && (
        <p className="usage-elsewhere">
          <span className="inspector-label">{said.elsewhere}</span> <Prose text={elsewhere.join(', ')} />
        </p>
      )}
      {here.length + elsewhere.length === 0 && <p className="inspector-mute">{said.noMessages}</p>}
    </section>
  );
}

/** Which documents speak of it, by clause. */
export function MentionsCard({ mentions }: { mentions: readonly Mention[] }) {
  const title = useId();
  if (mentions.length === 0) return null;
  return (
    <section className="inspector-card" aria-labelledby={title}>
      <h3 id={title} className="inspector-card-title">
        {words().inspector.element.namedIn}
      </h3>
      <ul className="usage-mentions">
        {mentions.map(({ document, clauses, basis }) => (
          <li key={document}>
            <BasisMark basis={basis} />
            <span>
              <b>{document}</b>
              {clauses.length > 0 &&
                ` ${clauses.length === 1 ? words().inspector.clause : words().inspector.clauses} ${clauses.join(', ')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Other names of the same thing. */
export function Synonyms({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className="usage-synonyms">
      <span className="inspector-label">{words().inspector.element.alsoCalled}</span>{' '}
      <Prose text={names.join('; ')} />
    </p>
  );
}
