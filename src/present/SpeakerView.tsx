import { AArrowDown, AArrowUp, Square, SquareDashed, StepBack, StepForward } from 'lucide-react';
import { type CSSProperties, useEffect, useState } from 'react';
import { useReady } from '../app/useReady.ts';
import { Button } from '../ui/Button.tsx';
import { words } from '../words/words.ts';
import type { Shown, Slide } from './pairMessages.ts';
import './Speaker.css';
import { SpeakerTimes } from './SpeakerTimes.tsx';
import { ToolButton } from './ToolButton.tsx';
import { type Speaker, useSpeaker } from './useSpeaker.ts';
import { useSpeakerKeys } from './useSpeakerKeys.ts';

/** What only the presenter sees: notes, this step and the next, the time; in step with the audience both ways. */
export function SpeakerView({ pair }: { readonly pair: string }) {
  const said = words().speaker;
  const speaker = useSpeaker(pair);
  const { shown, isClosed } = speaker;
  useSpeakerKeys(speaker);
  useReady();
  useEffect(() => {
    document.title = said.title(shown?.title ?? 'Interwork');
  }, [said, shown?.title]);
  const status = isClosed ? said.closed : shown === undefined ? said.waiting : said.connected;
  return (
    <div className="speaker">
      <header className="speaker-head">
        <h1>{shown?.title ?? said.open}</h1>
        <SpeakerTimes />
      </header>
      <p role="status" className="speaker-status" data-apart={shown === undefined || isClosed || undefined}>
        {shown?.blank && !isClosed ? said.isBlank[shown.blank] : status}
      </p>
      {shown !== undefined && <Talk shown={shown} speaker={speaker} />}
    </div>
  );
}

const sizes = [17, 20, 24, 29, 35] as const;

function Talk({ shown, speaker }: { readonly shown: Shown; readonly speaker: Speaker }) {
  const said = words().speaker;
  const { now, next, note, chapters, n, count, blank } = shown;
  const [size, setSize] = useState(1);
  return (
    <>
      <main className="speaker-main" style={{ '--notes': `${sizes[size] ?? sizes[1]}px` } as CSSProperties}>
        <section className="speaker-now" aria-label={said.now}>
          <h2>{said.now}</h2>
          {now === null ? <p>{said.nothing}</p> : <p className="speaker-name">{now.name}</p>}
          {now?.clause && <p className="speaker-clause">{now.clause}</p>}
        </section>
        <section className="speaker-notes" aria-label={said.notes}>
          <div className="speaker-sizes">
            <h2>{said.notes}</h2>
            <ToolButton
              name={said.smaller}
              Icon={AArrowDown}
              onClick={() => setSize(Math.max(0, size - 1))}
            />
            <ToolButton
              name={said.larger}
              Icon={AArrowUp}
              onClick={() => setSize(Math.min(sizes.length - 1, size + 1))}
            />
          </div>
          {note !== '' && <p className="speaker-note">{note}</p>}
          {now !== null && <p className="speaker-sentence">{now.sentence}</p>}
        </section>
        <aside className="speaker-aside">
          <section className="speaker-next" aria-label={said.next}>
            <h2>{said.next}</h2>
            {next === null ? <p>{said.end}</p> : <NextSlide slide={next} />}
          </section>
          {chapters.length > 0 && <Chapters shown={shown} onSeek={speaker.seek} />}
        </aside>
      </main>
      <footer className="speaker-foot">
        <Button disabled={speaker.isClosed || n <= 1} onClick={() => speaker.move(-1)}>
          <StepBack size={20} aria-hidden /> {words().transport.previous}
        </Button>
        <Button variant="primary" disabled={speaker.isClosed || n >= count} onClick={() => speaker.move(1)}>
          {words().transport.next} <StepForward size={20} aria-hidden />
        </Button>
        <p className="speaker-place">{said.place(n, count)}</p>
        <Button
          aria-pressed={blank === 'black'}
          disabled={speaker.isClosed}
          onClick={() => speaker.blank('black')}
        >
          <Square size={18} fill="currentColor" aria-hidden /> {said.black}
        </Button>
        <Button
          aria-pressed={blank === 'white'}
          disabled={speaker.isClosed}
          onClick={() => speaker.blank('white')}
        >
          <SquareDashed size={18} aria-hidden /> {said.white}
        </Button>
      </footer>
    </>
  );
}

function NextSlide({ slide }: { readonly slide: Slide }) {
  return (
    <>
      <p className="speaker-name">{slide.name}</p>
      <p>{slide.sentence}</p>
      <p className="speaker-clause">{slide.clause}</p>
    </>
  );
}

function Chapters({ shown, onSeek }: { readonly shown: Shown; readonly onSeek: (n: number) => void }) {
  const { chapters } = words().notes;
  const open = shown.chapters.findLast(({ n }) => n <= shown.n);
  return (
    <nav className="speaker-chapters" aria-label={chapters}>
      <h2>{chapters}</h2>
      <ol>
        {shown.chapters.map(({ n, title }) => (
          <li key={n}>
            <button type="button" aria-current={n === open?.n ? 'true' : undefined} onClick={() => onSeek(n)}>
              <span>{n}</span> {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
