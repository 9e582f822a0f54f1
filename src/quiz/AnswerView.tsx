import { Check, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { BasisMark } from '../inspector/BasisMark.tsx';
import { clauseText } from '../words/clauseText.ts';
import { Prose } from '../inspector/Prose.tsx';
import type { Entry, Ladder } from '../timeline/entry.ts';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { words } from '../words/words.ts';
import { isRight } from './answers.ts';
import { choiceText, whyNot } from './choiceText.ts';
import type { Choice, Origin, Question } from './question.ts';

interface AnswerViewProps {
  readonly question: Question;
  readonly choice: Choice;
  readonly ladder: Ladder;
  readonly settingText: (origin: Extract<Origin, { kind: 'future' }>) => readonly [string, string];
  readonly goOnText: string;
  /** Left out after the last answer. */
  readonly onGoOn?: () => void;
}

const onKeys = ['ArrowRight', 'PageDown', 'n'];

/** Whether the answer was right, what comes, and why. */
export function AnswerView({ question, choice, ladder, settingText, goOnText, onGoOn }: AnswerViewProps) {
  const said = words().quiz;
  const button = useRef<HTMLButtonElement>(null);
  const entry = ladder.entries[question.n];
  const reason = whyNot(choice, question.n, settingText);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!onKeys.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onGoOn?.();
  });
  useEffect(() => {
    button.current?.focus();
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  return (
    <>
      <p role="status" className="quiz-result" data-right={isRight(choice) || undefined}>
        {isRight(choice) ? said.right : said.wrong}{' '}
        {entry === undefined ? said.ends(ladder.outcome.text) : said.comes(choiceText(entry))}
      </p>
      <ol className="quiz-choices" aria-label={said.choices}>
        {question.choices.map((one) => (
          <li key={one.key}>
            <Answered choice={one} isChosen={one.key === choice.key} />
          </li>
        ))}
      </ol>
      {entry !== undefined && <p className="quiz-sentence">{<Prose text={entry.sentence} />}</p>}
      {reason !== undefined && (
        <p className="quiz-why-not">
          <Prose text={reason} />
        </p>
      )}
      {entry !== undefined && entry.why.length > 0 && <Reasons entry={entry} />}
      {onGoOn !== undefined && (
        <Button ref={button} variant="primary" onClick={onGoOn}>
          {goOnText}
        </Button>
      )}
    </>
  );
}

/** A choice when the question is answered: the right one and the chosen one stand out, not by colour alone. */
function Answered({ choice, isChosen }: { readonly choice: Choice; readonly isChosen: boolean }) {
  const said = words().quiz;
  const text = choiceText(choice.entry);
  if (isRight(choice)) {
    return (
      <p className="quiz-choice" data-answer="right">
        <Check size={16} aria-hidden /> <VisuallyHidden>{said.rightChoice} </VisuallyHidden>
        <span>{text}</span>
      </p>
    );
  }
  return (
    <p className="quiz-choice" data-answer={isChosen ? 'wrong' : 'other'}>
      {isChosen && (
        <>
          <X size={16} aria-hidden /> <VisuallyHidden>{said.wrongChoice} </VisuallyHidden>
        </>
      )}
      <span>{text}</span>
    </p>
  );
}

function Reasons({ entry }: { readonly entry: Entry }) {
  const { holds, fails } = words().inspector.why;
  return (
    <section className="quiz-why" aria-label={words().quiz.why}>
      <h3>{words().quiz.why}</h3>
      <ul>
        {entry.why.map((why) => (
          <li key={`${why.text} ${why.clause}`} data-holds={why.holds}>
            {why.holds ? <Check size={14} aria-hidden /> : <X size={14} aria-hidden />}
            <span>
              <VisuallyHidden>{why.holds ? holds : fails} </VisuallyHidden>
              <Prose text={why.text} />
              <small>
                <BasisMark basis={why.basis} /> {clauseText(why.clause)}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
