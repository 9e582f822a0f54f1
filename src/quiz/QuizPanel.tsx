import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Ladder } from '../timeline/entry.ts';
import { Button } from '../ui/Button.tsx';
import { words } from '../words/words.ts';
import { AnswerView } from './AnswerView.tsx';
import { type Answers, frontierOf, scoreOf } from './answers.ts';
import { placeText } from './choiceText.ts';
import type { Choice, Origin, Question } from './question.ts';
import { QuestionView } from './QuestionView.tsx';
import './QuizPanel.css';
import { useQuestion } from './useQuestion.ts';

interface QuizPanelProps {
  readonly title: string;
  readonly ladder: Ladder;
  /** How many entries are shown. */
  readonly n: number;
  readonly questionAfter: (n: number) => Question | undefined;
  readonly settingText: (origin: Extract<Origin, { kind: 'future' }>) => readonly [string, string];
  readonly onShow: (n: number) => void;
  readonly onLeave: () => void;
}

/** Asks after every entry what comes next, shows what does, and says why. */
export function QuizPanel(props: QuizPanelProps) {
  const { title, ladder, n, questionAfter, settingText, onShow, onLeave } = props;
  const said = words().quiz;
  const count = ladder.entries.length;
  const [answers, setAnswers] = useState<Answers>(new Map());
  /** The answer is being read; the next question waits. */
  const [isRead, setRead] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasBegun = useRef(false);
  const made = useQuestion(n, questionAfter);
  const frontier = frontierOf(answers, n, count);
  const isOver = answers.has(count);
  const isBack = n < frontier;
  const reading = answers.get(isOver && !isBack ? count : n - 1);
  const shown = isBack || !isRead ? reading : undefined;
  const { right, asked } = scoreOf(answers);

  useEffect(() => {
    if (hasBegun.current && isRead) heading.current?.focus();
    hasBegun.current = true;
  }, [isRead]);

  const answer = (question: Question, choice: Choice) => {
    setAnswers(new Map(answers).set(question.n, { question, choice }));
    setRead(false);
    if (question.n < count) onShow(question.n + 1);
  };
  const goOn = () => {
    if (isBack) onShow(frontier);
    setRead(true);
  };
  const again = () => {
    setAnswers(new Map());
    setRead(true);
    onShow(1);
  };
  const entry = ladder.entries[n - 1];
  return (
    <aside className="quiz" aria-label={said.name}>
      <header className="quiz-head">
        <h1>{title}</h1>
        <p className="quiz-score">{asked > 0 && said.score(right, asked)}</p>
        <Button variant="quiet" aria-label={said.leaveQuiz} title={said.leaveQuiz} onClick={onLeave}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <div className="quiz-body">
        <h2 ref={heading} tabIndex={-1} className="quiz-question">
          {headingOf()}
        </h2>
        {shown !== undefined && (
          <AnswerView
            key={shown.question.n}
            {...shown}
            ladder={ladder}
            settingText={settingText}
            {...(!(isOver && !isBack) && { onGoOn: goOn })}
            goOnText={isBack ? said.back : said.on}
          />
        )}
        {shown === undefined && isBack && <Button onClick={goOn}>{said.back}</Button>}
        {shown === undefined && !isBack && made === undefined && <p role="status">{said.looking}</p>}
        {shown === undefined && !isBack && made?.question !== undefined && (
          <QuestionView key={n} question={made.question} onAnswer={answer} />
        )}
        {shown === undefined && !isBack && made !== undefined && made.question === undefined && n < count && (
          <>
            <p>{said.nothingElse}</p>
            <Button onClick={() => onShow(n + 1)}>{said.on}</Button>
          </>
        )}
        {isOver && !isBack && (
          <div className="quiz-end">
            <p>{said.score(right, asked)}</p>
            <Button onClick={again}>{said.again}</Button>
            <Button variant="primary" onClick={onLeave}>
              {said.leave}
            </Button>
          </div>
        )}
      </div>
    </aside>
  );

  function headingOf(): string {
    if (isOver && !isBack) return said.over;
    const asking = shown?.question.n ?? n;
    const before = asking === n ? entry : ladder.entries[asking - 1];
    return before === undefined ? said.atStart : said.after(placeText(before));
  }
}
