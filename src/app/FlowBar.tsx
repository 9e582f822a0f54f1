import { Columns2, List, Network, Rows3, SlidersHorizontal, X, Zap } from 'lucide-react';
import type { ReactNode } from 'react';
import { closeRun, disturb, setView, showRun, showTrace } from '../session/commands.ts';
import { ladderShown, type Shown, type View } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useSession, useShown } from './sessionContext.ts';
import './FlowBar.css';

const shows: readonly { readonly value: Shown; readonly label: string; readonly icon: ReactNode }[] = [
  {
    value: 'both',
    label: 'Map and ladder',
    icon: <Columns2 size={14} className="flow-bar-turned" aria-hidden />,
  },
  { value: 'ladder', label: 'Ladder', icon: <Rows3 size={14} aria-hidden /> },
  { value: 'map', label: 'Map', icon: <Network size={14} aria-hidden /> },
  { value: 'text', label: 'Text', icon: <List size={14} aria-hidden /> },
];

const options: readonly {
  readonly key: keyof View & ('hiddenHops' | 'preparation' | 'futureHidden');
  readonly label: string;
}[] = [
  { key: 'hiddenHops', label: 'Show hidden hops' },
  { key: 'preparation', label: 'Show registrations before the run' },
  { key: 'futureHidden', label: 'Hide what is still to come' },
];

const harms = [
  { kind: 'lose', label: 'Lose this message' },
  { kind: 'delay', label: 'Delay it by one second' },
  { kind: 'duplicate', label: 'Deliver it twice' },
  { kind: 'deliver', label: 'Let it arrive before all others' },
] as const;

/** What is shown: how the run ended, which of several runs, and how it is drawn. */
export function FlowBar() {
  const session = useSession();
  const view = useShown((state) => state.view);
  const outcome = useShown((state) => ladderShown(state).outcome);
  const isTrace = useShown((state) => state.trace !== undefined);
  return (
    <div className="flow-bar">
      <p className="flow-bar-outcome" title={outcome.text}>
        <span>Outcome</span> <b>{outcome.text || outcome.id}</b>
      </p>
      {isTrace ? <Button onClick={() => showTrace(session, undefined)}>Close the trace</Button> : <Runs />}
      <div className="flow-bar-view">
        <Disturbances />
        <Segmented
          label="View"
          value={view.show}
          segments={shows}
          onChange={(show) => setView(session, { show })}
        />
        <Menu
          label="Drawing options"
          variant="quiet"
          items={options.map(({ key, label }) => ({
            id: key,
            label,
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
    <ul className="flow-bar-runs" aria-label="Runs">
      {runs.map(({ id, name }) => (
        <li key={id} className="flow-bar-run" data-current={id === current || undefined}>
          <button
            type="button"
            aria-current={id === current ? 'true' : undefined}
            onClick={() => showRun(session, id)}
          >
            {name}
          </button>
          <button type="button" aria-label={`Close ${name}`} onClick={() => closeRun(session, id)}>
            <X size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Disturbances() {
  const session = useSession();
  const canDisturb = useShown((state) => {
    const entry = ladderShown(state).entries[state.n - 1];
    return entry?.sentAt !== undefined && entry.kind !== 'internal';
  });
  return (
    <Menu
      label="Disturb this message"
      variant="quiet"
      disabled={!canDisturb}
      items={harms.map(({ kind, label }) => ({
        id: kind,
        label,
        onSelect: () => disturb(session, kind),
      }))}
    >
      <Zap size={15} aria-hidden />
    </Menu>
  );
}
