import { useCallback, useMemo } from 'react';
import { isSettingId } from '../protocol/settings.ts';
import { type Future, type Origin, questionAt } from '../quiz/question.ts';
import { QuizPanel } from '../quiz/QuizPanel.tsx';
import { pause, seek, setView } from '../session/commands.ts';
import { ladderShown, procedureOf, timelineOf } from '../session/session.ts';
import { fingerprintOf } from '../timeline/fingerprint.ts';
import { procedureWords } from '../words/procedures.ts';
import { valueWords } from '../words/settings.ts';
import { words } from '../words/words.ts';
import { futuresOf } from './futures.ts';
import { useSession, useShown } from './sessionContext.ts';

const noFutures = (): readonly Future[] => [];

/** The quiz over the run that is shown, or over a trace of others, of which no other future is known. */
export function Quiz() {
  const session = useSession();
  const ladder = useShown(ladderShown);
  const n = useShown((state) => state.n);
  const timeline = useShown(timelineOf);
  const isTrace = useShown(({ trace }) => trace !== undefined);
  const hiddenHops = useShown(({ view }) => view.hiddenHops);
  const preparation = useShown(({ view }) => view.preparation);
  const procedure = useShown(procedureOf);
  const futures = useMemo(
    () => (isTrace ? noFutures : futuresOf(timeline, { hiddenHops, preparation })),
    [timeline, isTrace, hiddenHops, preparation],
  );
  const questionAfter = useCallback(
    (shown: number) => questionAt(ladder, shown, futures(ladder.entries[shown])),
    [ladder, futures],
  );
  return (
    <QuizPanel
      key={fingerprintOf(ladder.entries)}
      title={isTrace ? words().header.trace : procedureWords(procedure).shortTitle}
      ladder={ladder}
      n={n}
      questionAfter={questionAfter}
      settingText={settingText}
      onShow={(to) => {
        pause(session);
        seek(session, to);
      }}
      onLeave={() => setView(session, { mode: 'explore' })}
    />
  );
}

function settingText({ setting, value }: Extract<Origin, { kind: 'future' }>): readonly [string, string] {
  if (!isSettingId(setting)) return [setting, String(value)];
  return [words().settings[setting].label, valueWords(setting, value)];
}
