import { lazy, Suspense, useCallback, useMemo } from 'react';
import { LadderView } from '../ladder/LadderView.tsx';
import { pause, seek, setView } from '../session/commands.ts';
import { ladderShown } from '../session/session.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { FlowBar } from './FlowBar.tsx';
import { elementStatesOf } from './elementStates.ts';
import { PendingBanner } from './PendingBanner.tsx';
import { useSession, useShown } from './sessionContext.ts';
import './Flow.css';

const NetworkMap = lazy(async () => ({ default: (await import('../map/NetworkMap.tsx')).NetworkMap }));
const TextView = lazy(async () => ({ default: (await import('./TextView.tsx')).TextView }));

/** What happens, where and when: the map and the ladder. */
export function Flow() {
  const session = useSession();
  const view = useShown((state) => state.view);
  const ladder = useShown(ladderShown);
  const n = useShown((state) => state.n);
  const progress = 1;
  const select = useCallback(
    (to: number) => {
      pause(session);
      seek(session, to);
    },
    [session],
  );
  const selectElement = useCallback(
    (element: string) =>
      setView(session, { selectedElement: element, inspectorTab: 'element', pane: 'inspector' }),
    [session],
  );
  const moment = ladder.entries[n - 1]?.moment;
  const timeline = useShown((state) => (state.trace === undefined ? state.documents : undefined));
  const elementStates = useMemo(
    () => elementStatesOf(session.getState(), moment),
    // oxlint-disable-next-line react/exhaustive-deps -- the documents hold the timeline
    [session, timeline, moment],
  );
  const { show, mode, futureHidden, selectedElement } = view;
  return (
    <main className="flow" data-show={show} data-mode={mode}>
      {mode === 'explore' && <FlowBar />}
      {mode === 'explore' && <PendingBanner />}
      <Suspense>
        {(show === 'both' || show === 'map') && (
          <div className="flow-map">
            <ErrorBoundary name="The map">
              <NetworkMap
                participants={ladder.participants}
                entries={ladder.entries}
                current={n}
                progress={progress}
                selectedElement={selectedElement}
                elementStates={elementStates}
                onSelectElement={selectElement}
                onSelectEntry={select}
              />
            </ErrorBoundary>
          </div>
        )}
        {(show === 'both' || show === 'ladder') && (
          <div className="flow-ladder">
            <ErrorBoundary name="The ladder">
              <LadderView
                ladder={ladder}
                current={n}
                progress={progress}
                futureHidden={futureHidden}
                onSelect={select}
                onSelectElement={selectElement}
                density={mode === 'present' ? 'large' : 'normal'}
                emphasis={mode === 'present' ? 'present' : undefined}
              />
            </ErrorBoundary>
          </div>
        )}
        {show === 'text' && (
          <TextView ladder={ladder} current={n} futureHidden={futureHidden} onSelect={select} />
        )}
      </Suspense>
    </main>
  );
}
