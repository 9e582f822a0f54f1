import { Pause, Play, SkipBack, SkipForward, StepBack, StepForward } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Entry } from '../timeline/entry.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { stepName } from '../words/stepName.ts';
import { words } from '../words/words.ts';
import { type Speed, speeds } from './playback.ts';
import { type Mark, Timeline } from './Timeline.tsx';
import { timeText } from './timeText.ts';
import './Transport.css';

interface TransportProps {
  readonly entries: readonly Entry[];
  /** `n` of the current entry, 0 when there is none. */
  readonly current: number;
  readonly playing: boolean;
  readonly marks: readonly Mark[];
  /** Nothing tells how much is still to come. */
  readonly futureHidden?: boolean;
  readonly onSeek: (n: number) => void;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  /** Left out where the speed is no matter. */
  readonly pace?: { readonly speed: Speed; readonly onChange: (speed: Speed) => void };
}

const speedSegments = speeds.map((speed) => ({
  value: String(speed),
  label: speed === 0.5 ? '½×' : `${speed}×`,
}));

/** Moves through the run by the step, in its own time, or to any place. */
export function Transport({
  entries,
  current,
  playing,
  marks,
  futureHidden = false,
  onSeek,
  onPlay,
  onPause,
  pace,
}: TransportProps) {
  const said = words().transport;
  const count = entries.length;
  const entry = entries[current - 1];
  const place = placeText(entry, count);
  const [isAtStart, isAtEnd] = [current <= 1, current >= count];
  return (
    <div className="transport" data-paced={pace !== undefined || undefined}>
      <div role="group" aria-label={said.steps} className="transport-buttons">
        <RoundButton name={said.first} isIdle={isAtStart} onClick={() => onSeek(1)}>
          <SkipBack />
        </RoundButton>
        <RoundButton name={said.previous} isIdle={isAtStart} onClick={() => onSeek(current - 1)}>
          <StepBack />
        </RoundButton>
        <RoundButton
          name={playing ? said.pause : said.play}
          isIdle={count === 0}
          onClick={playing ? onPause : onPlay}
        >
          {playing ? <Pause /> : <Play />}
        </RoundButton>
        <RoundButton name={said.next} isIdle={isAtEnd} onClick={() => onSeek(current + 1)}>
          <StepForward />
        </RoundButton>
        <RoundButton name={said.last} isIdle={isAtEnd} onClick={() => onSeek(count)}>
          <SkipForward />
        </RoundButton>
      </div>
      {pace && (
        <Segmented
          label={said.speed}
          value={String(pace.speed)}
          segments={speedSegments}
          onChange={(value) => pace.onChange(speeds.find((each) => String(each) === value) ?? 1)}
        />
      )}
      {!futureHidden && (
        <Timeline entries={entries} current={current} marks={marks} valueText={place} onSeek={onSeek} />
      )}
      <p className="transport-readout" aria-hidden="true">
        {readout(entry, count, futureHidden)}
      </p>
    </div>
  );
}

interface RoundButtonProps {
  readonly name: string;
  /** Leads nowhere at present. It keeps the focus, which disabling would take away. */
  readonly isIdle: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function RoundButton({ name, isIdle, onClick, children }: RoundButtonProps) {
  return (
    <button
      type="button"
      className="transport-button"
      aria-label={name}
      aria-disabled={isIdle || undefined}
      title={name}
      onClick={isIdle ? undefined : onClick}
    >
      {children}
    </button>
  );
}

const arrivalMs = ({ receivedMs, sentMs }: Entry) => receivedMs ?? sentMs;

function placeText(entry: Entry | undefined, count: number): string {
  if (entry) return `${stepName(entry)}, ${timeText(arrivalMs(entry))}`;
  return count === 0 ? words().transport.nothingSent : words().transport.beforeFirst;
}

function readout(entry: Entry | undefined, count: number, isCountHidden: boolean): string {
  const said = words().transport.readout;
  if (!entry) return count === 0 ? said.nothingSent : said.beforeFirst(count);
  const step = entry.step === null ? [] : [said.step(entry.step)];
  const place = isCountHidden ? [] : [said.place(entry.n, count)];
  return [...step, ...place, timeText(arrivalMs(entry))].join(' · ');
}
