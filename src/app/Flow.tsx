import { type ComponentProps, lazy, useCallback, useMemo } from 'react';
import { LadderView } from '../ladder/LadderView.tsx';
import { advance, expire, pause, seek, showElement, showPoint } from '../session/commands.ts';
import { isFutureHidden, ladderShown, procedureOf, worldShown } from '../session/session.ts';
import { timerRunId, timersIn } from '../timeline/expiring.ts';
import { type Progress, useProgress } from '../transport/progress.ts';
import { usePlayback } from '../transport/usePlayback.ts';
import { words } from '../words/words.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { elementStatesOf } from './elementStates.ts';
import { FlowBar } from './FlowBar.tsx';
import { NetworkMap, Part } from './parts.tsx';
import { PendingBanner } from './PendingBanner.tsx';
import { useSession, useShown } from './sessionContext.ts';
import { slideNameOf } from './slideNameOf.ts';
import { useStageScale } from './useStageScale.ts';
import './Flow.css';

const TextView = lazy(async () => ({ default: (await import('./TextView.tsx')).TextView }));

/** How much larger than its boxes the texts of the map are for a room. */
const stageTextScale = 1.5;

/** What happens, where and when: the map and the ladder. */
export function Flow() {
  const session = useSession();
  const { show, mode, selectedElement, selectedPoint } = useShown((state) => state.view);
  const futureHidden = useShown(isFutureHidden);
  const scale = useStageScale();
  const ladder = useShown(ladderShown);
  const n = useShown((state) => state.n);
  const playing = useShown((state) => state.playing);
  const speed = useShown((state) => state.speed);
  const documents = useShown((state) => state.documents);
  const select = useCallback(
    (to: number) => {
      pause(session);
      seek(session, to);
    },
    [session],
  );
  const selectElement = useCallback((element: string) => showElement(session, element), [session]);
  const selectPoint = useCallback((point: string) => showPoint(session, point), [session]);
  const document = useShown((state) => (state.trace === undefined ? procedureOf(state).document : undefined));
  const progress = usePlayback({
    playing,
    speed,
    count: ladder.entries.length,
    current: n,
    onAdvance: () => advance(session),
    onEnd: () => pause(session),
  });
  const moment = ladder.entries[n - 1]?.moment;
  const world = useShown(worldShown);
  const running = useMemo(() => new Set(world && timersIn(world).map(timerRunId)), [world]);
  const letExpire = useCallback((timer: string) => expire(session, timer), [session]);
  const slideName = useShown(slideNameOf);
  const elementStates = useMemo(() => elementStatesOf(documents, moment), [documents, moment]);
  return (
    <main className="flow" aria-label={slideName} data-show={show} data-mode={mode}>
      {mode === 'explore' && <FlowBar />}
      {mode === 'explore' && <PendingBanner />}
      <Part>
        {(show === 'both' || show === 'map') && (
          <div className="flow-map">
            <ErrorBoundary name={words().page.parts.map}>
              <NetworkMap
                participants={ladder.participants}
                entries={ladder.entries}
                current={n}
                progress={progress}
                selectedElement={selectedPoint === undefined ? selectedElement : undefined}
                selectedPoint={selectedPoint}
                elementStates={elementStates}
                temporaryNames={document === 'TR 23.804'}
                textScale={mode === 'present' ? stageTextScale : 1}
                onSelectElement={selectElement}
                onSelectPoint={selectPoint}
              />
            </ErrorBoundary>
          </div>
        )}
        {(show === 'both' || show === 'ladder') && (
          <div className="flow-ladder">
            <ErrorBoundary name={words().page.parts.ladder}>
              <LadderInFlight
                ladder={ladder}
                current={n}
                source={progress}
                futureHidden={futureHidden}
                onSelect={select}
                onSelectElement={selectElement}
                running={running}
                onExpire={letExpire}
                stageScale={mode === 'present' ? scale : undefined}
              />
            </ErrorBoundary>
          </div>
        )}
        {show === 'text' && (
          <TextView ladder={ladder} current={n} futureHidden={futureHidden} onSelect={select} />
        )}
      </Part>
    </main>
  );
}

type LadderInFlightProps = Omit<ComponentProps<typeof LadderView>, 'progress'> & {
  readonly source: Progress;
};

/** The ladder, drawn again with every frame that the message under way moves. */
function LadderInFlight({ source, ...props }: LadderInFlightProps) {
  return <LadderView {...props} progress={useProgress(source)} />;
}
