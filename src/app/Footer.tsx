import { pause, play, seek, setSpeed } from '../session/commands.ts';
import { ladderShown } from '../session/session.ts';
import { Transport } from '../transport/Transport.tsx';
import './Footer.css';
import { useSession, useShown } from './sessionContext.ts';

/** Moves through the run. */
export function Footer() {
  const session = useSession();
  const { entries } = useShown(ladderShown);
  const n = useShown((state) => state.n);
  const playing = useShown((state) => state.playing);
  const speed = useShown((state) => state.speed);
  return (
    <footer className="foot">
      <Transport
        entries={entries}
        current={n}
        playing={playing}
        onSeek={(to) => {
          pause(session);
          seek(session, to);
        }}
        onPlay={() => play(session)}
        onPause={() => pause(session)}
        pace={{ speed, onChange: (to) => setSpeed(session, to) }}
      />
    </footer>
  );
}
