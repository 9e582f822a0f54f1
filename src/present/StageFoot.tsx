import { Eye, List, LogOut, Maximize, PictureInPicture2, Projector, Square } from 'lucide-react';
import { type CSSProperties, useEffect, useState } from 'react';
import type { DialogName } from '../app/Header.tsx';
import { leave, toggleFullScreen } from '../app/presenting.ts';
import { useSession, useShown } from '../app/sessionContext.ts';
import { useChapterMarks } from '../app/useChapterMarks.ts';
import { useStageScale } from '../app/useStageScale.ts';
import { pause, play, seek, setView } from '../session/commands.ts';
import { isFutureHidden, ladderShown, procedureOf } from '../session/session.ts';
import { Transport } from '../transport/Transport.tsx';
import { words } from '../words/words.ts';
import { audienceOf, openSpeaker } from './audience.ts';
import { Said } from './Said.tsx';
import { ToolButton } from './ToolButton.tsx';
import { useIdle } from './useIdle.ts';
import './Stage.css';

interface StageFootProps {
  readonly onDialog: (dialog: DialogName) => void;
}

/** Below the ladder, for a room: what happens in a sentence, and what the presenter needs, which rests when idle. */
export function StageFoot({ onDialog }: StageFootProps) {
  const session = useSession();
  const { entries } = useShown(ladderShown);
  const n = useShown((state) => state.n);
  const playing = useShown((state) => state.playing);
  const futureHidden = useShown(isFutureHidden);
  const title = useShown((state) => procedureOf(state).title);
  useIdle();
  useEffect(() => void audienceOf(session), [session]);
  return (
    <div className="stage-foot" style={{ '--stage': useStageScale() } as CSSProperties}>
      <Said title={title} entry={entries[n - 1]} />
      <footer className="stage-bar">
        <Transport
          entries={entries}
          current={n}
          playing={playing}
          marks={useChapterMarks()}
          futureHidden={futureHidden}
          onSeek={(to) => {
            pause(session);
            seek(session, to);
          }}
          onPlay={() => play(session)}
          onPause={() => pause(session)}
        />
        <Tools onDialog={onDialog} />
      </footer>
    </div>
  );
}

function Tools({ onDialog }: StageFootProps) {
  const session = useSession();
  const { aheadShown, theme } = useShown(({ view }) => view);
  const [usual, setUsual] = useState(theme);
  const isForProjector = theme === 'projector';
  const said = words().present;
  return (
    <div role="group" aria-label={said.tools} className="stage-tools">
      <ToolButton
        name={words().speaker.open}
        title={words().speaker.openHint}
        Icon={PictureInPicture2}
        onClick={() => openSpeaker(session)}
      />
      <ToolButton
        name={words().notes.chapters}
        title={words().notes.hint}
        Icon={List}
        onClick={() => onDialog('notes')}
      />
      <ToolButton
        name={said.showAhead}
        Icon={Eye}
        pressed={aheadShown}
        onClick={() => setView(session, { aheadShown: !aheadShown })}
      />
      <ToolButton
        name={said.projector}
        Icon={Projector}
        pressed={isForProjector}
        onClick={() => {
          if (!isForProjector) setUsual(theme);
          const back = usual === 'projector' ? 'system' : usual;
          setView(session, { theme: isForProjector ? back : 'projector' });
        }}
      />
      <ToolButton
        name={said.blank}
        title={said.blankKey}
        Icon={Square}
        onClick={() => setView(session, { blank: 'black' })}
      />
      <ToolButton
        name={said.fullScreen}
        title={said.fullScreenKey}
        Icon={Maximize}
        onClick={() => void toggleFullScreen()}
      />
      <ToolButton name={said.leave} title={said.leaveKey} Icon={LogOut} onClick={() => leave(session)} />
    </div>
  );
}
