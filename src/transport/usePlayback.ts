import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { progressAt, restMs, type Speed, travelMs } from './playback.ts';
import { createProgress, type Progress } from './progress.ts';

interface Playback {
  readonly playing: boolean;
  readonly speed: Speed;
  readonly count: number;
  /** `n` of the current entry, 0 before the first. */
  readonly current: number;
  /** The current message has travelled and rested: the next may set out. */
  readonly onAdvance: () => void;
  /** The last message has travelled and rested. */
  readonly onEnd: () => void;
}

const motionReduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Plays a run. A message also travels when the user steps to it; after a jump it has arrived. Where motion is reduced
 * messages arrive at once and playing keeps its pace. The component that calls this does not render per frame.
 */
export function usePlayback({ playing, speed, count, current, onAdvance, onEnd }: Playback): Progress {
  const [progress] = useState(createProgress);
  const ageMs = useRef(travelMs + restMs);
  const previous = useRef(current);

  const isLast = current >= count;

  const next = useEffectEvent((isEnd: boolean) => {
    if (isEnd) return onEnd();
    if (!motionReduced()) progress.set(0);
    onAdvance();
  });

  useLayoutEffect(() => {
    if (current !== previous.current) {
      ageMs.current = current === previous.current + 1 ? 0 : travelMs;
      previous.current = current;
    }
    const show = () => progress.set(motionReduced() ? 1 : progressAt(ageMs.current));
    show();
    let beforeMs = performance.now();
    let request = 0;
    const frame = (nowMs: number) => {
      ageMs.current += Math.max(0, nowMs - beforeMs) * speed;
      beforeMs = nowMs;
      show();
      if (ageMs.current < travelMs + restMs) request = requestAnimationFrame(frame);
      else if (playing) next(isLast);
    };
    request = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(request);
  }, [playing, speed, current, isLast, progress]);

  return progress;
}
