import { Columns2, GraduationCap, List, Network, Rows3, SlidersHorizontal, X, Zap } from 'lucide-react';
import type { ReactNode } from 'react';
import { closeRun, disturb, setView, showRun, showTrace } from '../session/commands.ts';
import { runName } from '../session/runName.ts';
import { ladderShown, type Shown, type View } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { words } from '../words/words.ts';
import { beginQuiz } from './presenting.ts';
import { useSession, useShown } from './sessionContext.ts';
import './FlowBar.css';

const shows: readonly { readonly value: Shown; readonly icon: ReactNode }[] = [
  {
    value: 'both',
    icon: <Columns2 size={14} className="flow-bar-turned" aria-hidden />,
  },
  { value: 'ladder', icon: <Rows3 size={14} aria-hidden /> },
  { value: 'map', icon: <Network size={14} aria-hidden /> },
  { value: 'text', icon: <List size={14} aria-hidden /> },
];

const options = ['hiddenHops', 'preparation', 'futureHidden'] as const satisfies readonly (keyof View)[];

const disturbances = ['lose', 'delay', 'duplicate', 'deliver'] as const;

/** What is shown: how the run ended, which of several runs, and how it is drawn. */
export function FlowBar() {
  const session = useSession();
  const said = words().flowBar;
  const view = useShown((state) => state.view);
  const outcome = useShown((state) => ladderShown(state).outcome);
  const isTrace = useShown((state) => state.trace !== undefined);
  return (
    <div className="flow-bar">
      <p className="flow-bar-outcome" title={outcome.text}>
        <span>{said.outcome}</span> <b>{outcome.text || outcome.id}</b>
      </p>
      {isTrace ? <Button onClick={() => showTrace(session, undefined)}>{said.closeTrace}</Button> : <Runs />}
      <div className="flow-bar-view">
        <Disturbances />
        <Button
          variant="quiet"
          aria-label={said.quiz}
          title={said.quizHint}
          onClick={() => beginQuiz(session)}
        >
          <GraduationCap size={16} aria-hidden />
        </Button>
        <Segmented
          label={said.view}
          value={view.show}
          segments={shows.map((one) => ({ ...one, label: said.views[one.value] }))}
          onChange={(show) => setView(session, { show })}
        />
        <Menu
          label={said.drawing}
          variant="quiet"
          items={options.map((key) => ({
            id: key,
            label: said[key],
            checked: view[key],
            onSelect: () => setView(session, { [key]: !view[key] }),
          }))}
        >
          <SlidersHorizontal size={15} aria-hidden />
        </Menu>
      </div>
    </div>
  );
}

/** The runs that are kept side by side, when there is more than one. */
function Runs() {
  const session = useSession();
  const { runs, current } = useShown((state) => state.documents);
  if (runs.length < 2) return null;
  return (
    <ul className="flow-bar-runs" aria-label={words().runs.list}>
      {runs
        .map((run) => ({ id: run.id, name: runName(run) }))
        .map(({ id, name }) => (
          <li key={id} className="flow-bar-run" data-current={id === current || undefined}>
            <button
              type="button"
              aria-current={id === current ? 'true' : undefined}
              onClick={() => showRun(session, id)}
            >
              {name}
            </button>
            <button type="button" aria-label={words().runs.close(name)} onClick={() => closeRun(session, id)}>
              <X size={12} aria-hidden />
            </button>
          </li>
        ))}
    </ul>
  );
}

function Disturbances() {
  const session = useSession();
  const said = words().flowBar;
  const canDisturb = useShown((state) => {
    const entry = ladderShown(state).entries[state.n - 1];
    return entry?.sentAt !== undefined && entry.kind !== 'internal';
  });
  return (
    <Menu
      label={said.disturb}
      variant="quiet"
      disabled={!canDisturb}
      items={disturbances.map((kind) => ({
        id: kind,
        label: said.disturbances[kind],
        onSelect: () => disturb(session, kind),
      }))}
    >
      <Zap size={15} aria-hidden />
    </Menu>
  );
}
