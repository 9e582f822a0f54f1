import { Pause, Play, RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { words } from '../words/words.ts';
import { elapsedMs, elapsedText, reset, startedAt, toggled } from './stopwatch.ts';
import { ToolButton } from './ToolButton.tsx';

/** The time of day, and how long the talk has lasted. */
export function SpeakerTimes() {
  const said = words().speaker;
  const nowMs = useNow();
  const [watch, setWatch] = useState(() => startedAt(Date.now()));
  const isPaused = watch.sinceMs === undefined;
  const clock = new Date(nowMs).toLocaleTimeString(words().locale, { hour: '2-digit', minute: '2-digit' });
  return (
    <div className="speaker-times">
      <p
        role="timer"
        aria-label={said.elapsed}
        className="speaker-elapsed"
        data-paused={isPaused || undefined}
      >
        {elapsedText(elapsedMs(watch, nowMs))}
      </p>
      <ToolButton
        name={isPaused ? said.resume : said.pause}
        Icon={isPaused ? Play : Pause}
        onClick={() => setWatch(toggled(watch, Date.now()))}
      />
      <ToolButton name={said.reset} Icon={RotateCcw} onClick={() => setWatch(reset(watch, Date.now()))} />
      <p role="timer" aria-label={said.clock}>
        {clock}
      </p>
    </div>
  );
}

/** The present time, four times a second, so that no second is skipped. */
function useNow(): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNowMs(Date.now()), 250);
    return () => window.clearInterval(timer);
  }, []);
  return nowMs;
}
