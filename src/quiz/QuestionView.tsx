import { useEffect, useEffectEvent } from 'react';
import { words } from '../words/words.ts';
import { choiceText } from './choiceText.ts';
import type { Choice, Question } from './question.ts';

interface QuestionViewProps {
  readonly question: Question;
  readonly onAnswer: (question: Question, choice: Choice) => void;
}

/** What could come next, to be chosen from: by a press, or by the number of a choice. */
export function QuestionView({ question, onAnswer }: QuestionViewProps) {
  const said = words().quiz;
  const onKey = useEffectEvent(({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
    const choice = /^[1-9]$/u.test(key) ? question.choices[Number(key) - 1] : undefined;
    if (choice !== undefined && !ctrlKey && !metaKey && !altKey) onAnswer(question, choice);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
  return (
    <>
      <ol className="quiz-choices" aria-label={said.choices}>
        {question.choices.map((choice, index) => (
          <li key={choice.key}>
            <button type="button" className="quiz-choice" onClick={() => onAnswer(question, choice)}>
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span>{choiceText(choice.entry)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="quiz-hint">{said.keys}</p>
    </>
  );
}
