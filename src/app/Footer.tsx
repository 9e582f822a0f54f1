import { LogOut } from 'lucide-react';
import { pause, play, seek, setSpeed, setView } from '../session/commands.ts';
import { ladderShown } from '../session/session.ts';
import { Transport } from '../transport/Transport.tsx';
import { Button } from '../ui/Button.tsx';
import { words } from '../words/words.ts';
import './Footer.css';
import { useSession, useShown } from './sessionContext.ts';

/** Moves through the run. */
export function Footer() {
  const session = useSession();
  const { entries } = useShown(ladderShown);
  const n = useShown((state) => state.n);
  const playing = useShown((state) => state.playing);
  const speed = useShown((state) => state.speed);
  const isPresenting = useShown(({ view }) => view.mode === 'present');
  return (
    <footer className="foot">
      <Transport
        entries={entries}
        current={n}
        playing={playing}
        speed={speed}
        onSeek={(to) => {
          pause(session);
          seek(session, to);
        }}
        onPlay={() => play(session)}
        onPause={() => pause(session)}
        onSpeed={(to) => setSpeed(session, to)}
      />
      {isPresenting && (
        <Button
          variant="quiet"
          aria-label={words().page.leavePresentation}
          title={words().page.leavePresentationHint}
          onClick={() => setView(session, { mode: 'explore' })}
        >
          <LogOut size={16} aria-hidden />
        </Button>
      )}
    </footer>
  );
}
