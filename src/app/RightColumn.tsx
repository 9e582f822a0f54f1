import { useCallback, useMemo } from 'react';
import { expire, runAgain, seek, setView, showElement, showPoint } from '../session/commands.ts';
import { conditionsShown, ladderShown, procedureOf, timelineOf, worldShown } from '../session/session.ts';
import { isSettingId } from '../protocol/settings.ts';
import { useShownNames } from '../ui/shownNames.ts';
import { valueWords } from '../words/settings.ts';
import { words } from '../words/words.ts';
import { alternativesAt } from './alternativesAt.ts';
import { elementViewOf } from './elementViewOf.tsx';
import { coverageOf } from '../inspector/coverage.ts';
import { startSettings } from '../timeline/play.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ladderAsText } from '../exporters/text.ts';
import { Inspector, Part } from './parts.tsx';
import { useSession, useShown } from './sessionContext.ts';
import './RightColumn.css';

const valueLabel = (id: string, value: unknown): string =>
  isSettingId(id) ? valueWords(id, value) : String(value);

/** Why it happened, what was in it, what the element knows now. */
export function RightColumn() {
  const session = useSession();
  const ladder = useShown(ladderShown);
  const n = useShown((state) => state.n);
  const tab = useShown(({ view }) => view.inspectorTab);
  const selected = useShown(({ view }) => view.selectedElement);
  const point = useShown(({ view }) => view.selectedPoint);
  const timeline = useShown((state) => (state.trace === undefined ? timelineOf(state) : undefined));
  const entry = ladder.entries[n - 1];
  const element = selected ?? entry?.to;
  const moment = entry?.moment;
  const world = useShown(worldShown);
  const elementView = useMemo(
    () =>
      timeline === undefined || element === undefined || moment === undefined || tab !== 'element'
        ? undefined
        : elementViewOf(timeline, moment, element, world),
    [timeline, element, moment, tab, world],
  );
  const procedure = useShown(procedureOf);
  const conditions = useShown(conditionsShown);
  const initial = useMemo(() => startSettings({ interwork: 1, procedure: procedure.id }), [procedure]);
  const coverage = useMemo(
    () =>
      timeline === undefined || tab !== 'steps'
        ? undefined
        : coverageOf(procedure, ladder.entries, conditions, initial),
    [timeline, tab, procedure, ladder, conditions, initial],
  );
  const runBranch = (id: string) => {
    const branch = procedure.branches.find((one) => one.id === id);
    if (branch !== undefined) runAgain(session, { ...initial, ...branch.settings });
  };
  const inWords = useShownNames();
  const settingLabel = (id: string): string => (isSettingId(id) ? inWords(words().settings[id].label) : id);
  const alternatives = useCallback(
    (setting: string) => alternativesAt(session.getState(), setting),
    [session],
  );
  return (
    <div className="right">
      <ErrorBoundary name={words().page.parts.inspector}>
        <Part>
          <Inspector
            ladder={ladder}
            current={n}
            tab={tab}
            onTab={(inspectorTab) => setView(session, { inspectorTab })}
            onSelect={(to) => seek(session, to)}
            selectedElement={element}
            onSelectElement={(id) => showElement(session, id)}
            selectedPoint={point}
            onSelectPoint={(name) => showPoint(session, name)}
            procedure={timeline && procedure}
            timeline={timeline}
            elementView={elementView}
            onExpire={(timer) => expire(session, timer)}
            asText={ladderAsText}
            coverage={coverage}
            onRunBranch={runBranch}
            alternatives={timeline && alternatives}
            onTry={(setting, value) => {
              if (isSettingId(setting)) runAgain(session, { [setting]: value });
            }}
            settingLabel={settingLabel}
            valueLabel={valueLabel}
          />
        </Part>
      </ErrorBoundary>
    </div>
  );
}
