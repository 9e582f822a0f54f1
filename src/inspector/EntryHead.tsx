import { ArrowRight } from 'lucide-react';
import type { Entry } from '../timeline/entry.ts';
import { words } from '../words/words.ts';
import { BasisMark } from './BasisMark.tsx';
import './EntryHead.css';
import { messageText, timeText } from './entryText.ts';
import { clauseText } from '../words/clauseText.ts';
import { Prose } from './Prose.tsx';

/** What the current entry is: its step, one sentence, and where and when it happened. */
export function EntryHead({ entry, title }: { entry: Entry; title: 'sentence' | 'message' }) {
  return (
    <header className="inspector-head">
      <StepBadge entry={entry} />
      <div>
        <h2 className="inspector-head-title">
          <Prose text={title === 'sentence' ? entry.sentence : messageText(entry)} />
        </h2>
        {title === 'sentence' ? <Meta entry={entry} /> : <Hop entry={entry} />}
      </div>
    </header>
  );
}

/** The figure's own label, or where the documents number nothing, the position in the run. */
function StepBadge({ entry: { step, n } }: { entry: Entry }) {
  return (
    <span className="inspector-step" data-numbered={step !== null}>
      <span className="inspector-hidden">
        {step === null ? words().inspector.notNumbered : words().inspector.stepLabel}{' '}
      </span>
      {step ?? `#${n}`}
    </span>
  );
}

function Meta({ entry }: { entry: Entry }) {
  const { clause, step, basis, refPoint, protocol, lost } = entry;
  return (
    <>
      <p className="inspector-head-meta">
        <span className="inspector-head-message" data-protocol={protocol}>
          {messageText(entry)}
        </span>
        {refPoint === null ? '' : ` ${words().inspector.on(refPoint)}`} ·{' '}
        <span className={lost ? 'inspector-head-lost' : undefined}>{timeText(entry)}</span>
        {clause === '' ? '' : ` · ${clauseText(clause, step)}`}
      </p>
      <p className="inspector-head-meta">
        <BasisMark basis={basis} spelledOut />
      </p>
    </>
  );
}

function Hop({ entry: { from, to, refPoint, kind } }: { entry: Entry }) {
  if (kind === 'internal') return <p className="inspector-head-meta">{words().inspector.aDecision}</p>;
  return (
    <p className="inspector-head-meta">
      {from} <ArrowRight className="inspector-arrow" aria-hidden="true" size={12} />
      <span className="inspector-hidden">{words().inspector.to}</span> {to}
      {refPoint === null ? '' : ` ${words().inspector.on(refPoint)}`}
    </p>
  );
}
