import { NotebookPen } from 'lucide-react';
import { pause, play, seek, setSpeed } from '../session/commands.ts';
import { noteHere } from '../session/notes.ts';
import { ladderShown } from '../session/session.ts';
import { Transport } from '../transport/Transport.tsx';
import { Button } from '../ui/Button.tsx';
import { words } from '../words/words.ts';
import './Footer.css';
import type { DialogName } from './Header.tsx';
import { OpenInWindow } from './OpenInWindow.tsx';
import { useSession, useShown } from './sessionContext.ts';
import { useChapterMarks } from './useChapterMarks.ts';
import { slideNameOf } from './slideNameOf.ts';

/** Moves through the run. */
export function Footer({ onDialog }: { readonly onDialog: (dialog: DialogName) => void }) {
  const session = useSession();
  const { entries } = useShown(ladderShown);
  const n = useShown((state) => state.n);
  const playing = useShown((state) => state.playing);
  const speed = useShown((state) => state.speed);
  const isSlide = useShown(({ view }) => view.mode === 'embed');
  const marks = useChapterMarks();
  const hasNote = useShown((state) => noteHere(state) !== '');
  const slideName = useShown(slideNameOf);
  return (
    <footer className="foot" aria-label={slideName}>
      <Transport
        entries={entries}
        current={n}
        playing={playing}
        marks={marks}
        onSeek={(to) => {
          pause(session);
          seek(session, to);
        }}
        onPlay={() => play(session)}
        onPause={() => pause(session)}
        {...(!isSlide && { pace: { speed, onChange: (to) => setSpeed(session, to) } })}
      />
      {isSlide ? (
        <OpenInWindow />
      ) : (
        <Button
          variant="quiet"
          className="foot-notes"
          aria-label={words().notes.title}
          title={words().notes.hint}
          data-written={hasNote || undefined}
          onClick={() => onDialog('notes')}
        >
          <NotebookPen size={16} aria-hidden />
        </Button>
      )}
    </footer>
  );
}
