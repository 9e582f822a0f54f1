import { pause, play, seek, setSpeed } from '../session/commands.ts';
import { ladderShown } from '../session/session.ts';
import { Transport } from '../transport/Transport.tsx';
import './Footer.css';
import { OpenInWindow } from './OpenInWindow.tsx';
import { useSession, useShown } from './sessionContext.ts';

/** Moves through the run. */
export function Footer() {
  const session = useSession();
  const { entries } = useShown(ladderShown);
  const n = useShown((state) => state.n);
  const playing = useShown((state) => state.playing);
  const speed = useShown((state) => state.speed);
  const isSlide = useShown(({ view }) => view.mode === 'embed');
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
        {...(!isSlide && { pace: { speed, onChange: (to) => setSpeed(session, to) } })}
      />
      {isSlide && <OpenInWindow />}
    </footer>
  );
}
