import { Check, Flag, X } from 'lucide-react';
import type { Entry, Ladder, Why } from '../timeline/entry.ts';
import { words } from '../words/words.ts';
import { BasisMark } from './BasisMark.tsx';
import { EntryHead } from './EntryHead.tsx';
import { clauseText } from '../words/clauseText.ts';
import { NothingYet } from './NothingYet.tsx';
import { outcomeAt } from './outcomeAt.ts';
import { Prose } from './Prose.tsx';
import { type SettingWords, WhatWouldChange, type WhatIf } from './WhatWouldChange.tsx';
import './WhyPanel.css';

interface WhyPanelProps extends WhatIf, SettingWords {
  readonly ladder: Ladder;
  readonly entry: Entry | undefined;
}

/** Why the current entry happened: the decisions behind it, and what other settings would have made of it. */
export function WhyPanel({ ladder, entry, ...rest }: WhyPanelProps) {
  if (entry === undefined) return <NothingYet count={ladder.entries.length} />;
  const outcome = outcomeAt(ladder, entry);
  return (
    <>
      <EntryHead entry={entry} title="sentence" />
      <section className="inspector-card" aria-labelledby="inspector-why">
        <h3 id="inspector-why" className="inspector-card-title">
          {words().inspector.why.title}
        </h3>
        {entry.why.length === 0 ? (
          <p className="inspector-mute">{passedOnText(entry)}</p>
        ) : (
          <ul className="inspector-reasons">
            {entry.why.map((why) => (
              <Reason key={`${why.text} ${why.clause}`} why={why} entry={entry} {...rest} />
            ))}
          </ul>
        )}
      </section>
      {outcome !== undefined && outcome !== '' && <Outcome text={outcome} />}
    </>
  );
}

function passedOnText({ kind }: Entry): string {
  if (kind === 'answer') return words().inspector.why.answer;
  return words().inspector.why.passedOn;
}

function Reason({ why, entry, ...rest }: { why: Why; entry: Entry } & WhatIf & SettingWords) {
  const { text, holds, clause, basis, setting } = why;
  return (
    <li className="inspector-reason" data-holds={holds}>
      {holds ? <Check aria-hidden="true" size={15} /> : <X aria-hidden="true" size={15} />}
      <div>
        <p>
          <span className="inspector-hidden">
            {holds ? words().inspector.why.holds : words().inspector.why.fails}{' '}
          </span>
          <Prose text={text} />
        </p>
        <p className="inspector-reason-source">
          <BasisMark basis={basis} /> {clauseText(clause)}
        </p>
        {setting !== undefined && (
          <WhatWouldChange setting={setting} value={why.value} entry={entry} {...rest} />
        )}
      </div>
    </li>
  );
}

function Outcome({ text }: { text: string }) {
  return (
    <section className="inspector-card inspector-outcome" aria-labelledby="inspector-outcome">
      <Flag aria-hidden="true" size={15} />
      <div>
        <h3 id="inspector-outcome" className="inspector-card-title">
          {words().inspector.why.ended}
        </h3>
        <p>
          <Prose text={text} />
        </p>
      </div>
    </section>
  );
}
