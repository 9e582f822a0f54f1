import { AlarmClock, ArrowRight } from 'lucide-react';
import type { Ladder } from '../timeline/entry.ts';
import { Button } from '../ui/Button.tsx';
import { BasisMark } from './BasisMark.tsx';
import { DataTree } from './DataTree.tsx';
import './ElementPanel.css';
import type { ContextView, ElementView, RunningTimer } from './elementView.ts';
import { clauseText, durationText } from './entryText.ts';
import { stateText } from './stateText.ts';

interface ElementPanelProps {
  readonly ladder: Ladder;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly view: ElementView | undefined;
  readonly onExpire: (timer: string) => void;
}

/** One element: what it is, which state it is in, and what it knows at the current entry. */
export function ElementPanel({ ladder, selected, onSelect, view, onExpire }: ElementPanelProps) {
  return (
    <>
      <label className="inspector-pick">
        <span className="inspector-label">Element</span>
        <select
          className="inspector-select"
          value={selected ?? ''}
          onChange={({ target }) => onSelect(target.value)}
        >
          {selected === undefined && <option value="">none</option>}
          {withSelected(ladder.participants, selected).map((id) => (
            <option key={id}>{id}</option>
          ))}
        </select>
      </label>
      {view === undefined || view.id !== selected ? (
        <p className="inspector-card inspector-mute">Nothing is known of what this element holds.</p>
      ) : (
        <Known view={view} onExpire={onExpire} />
      )}
    </>
  );
}

function withSelected(participants: readonly string[], selected: string | undefined): readonly string[] {
  return selected === undefined || participants.includes(selected)
    ? participants
    : [...participants, selected];
}

interface KnownProps {
  readonly view: ElementView;
  readonly onExpire: (timer: string) => void;
}

function Known({ view, onExpire }: KnownProps) {
  const { fullName, role, chart, data, contexts, timers, before, after } = view;
  return (
    <>
      <div>
        <h2 className="inspector-head-title">{fullName}</h2>
        <p className="inspector-mute">{role}</p>
      </div>
      {after !== undefined && <Reaction before={before} after={after} />}
      {chart !== undefined && chart !== null && <div className="inspector-chart">{chart}</div>}
      <section className="inspector-card" aria-labelledby="inspector-contexts">
        <h3 id="inspector-contexts" className="inspector-card-title">
          Under way
        </h3>
        {contexts.length === 0 ? (
          <p className="inspector-mute">Nothing is under way here.</p>
        ) : (
          <ul className="inspector-contexts">
            {contexts.map((context) => (
              <Context key={context.key} context={context} />
            ))}
          </ul>
        )}
      </section>
      {timers.length > 0 && (
        <section className="inspector-card" aria-labelledby="inspector-timers">
          <h3 id="inspector-timers" className="inspector-card-title">
            Timers running
          </h3>
          <ul className="inspector-timers">
            {timers.map((timer) => (
              <TimerItem key={timer.id} timer={timer} onExpire={onExpire} />
            ))}
          </ul>
        </section>
      )}
      <section className="inspector-card" aria-labelledby="inspector-data">
        <h3 id="inspector-data" className="inspector-card-title">
          What it holds
        </h3>
        <DataTree data={data} />
      </section>
    </>
  );
}

function Reaction({ before, after }: { before: unknown; after: unknown }) {
  const [was, is] = [stateText(before), stateText(after)];
  return (
    <p className="inspector-reaction">
      <span className="inspector-label">At this step</span>
      {before !== undefined && was !== is && (
        <>
          <code>{was}</code>
          <ArrowRight aria-hidden="true" size={13} />
          <span className="inspector-hidden">to</span>
        </>
      )}
      <code data-now="true">{is}</code>
      {was === is && <span className="inspector-mute">stays</span>}
    </p>
  );
}

function TimerItem({ timer, onExpire }: { timer: RunningTimer; onExpire: (timer: string) => void }) {
  const { id, name, clause, basis, leftMs } = timer;
  return (
    <li>
      <div>
        <p>
          {name} <span className="inspector-mute">{durationText(leftMs)} left</span>
        </p>
        <p className="inspector-timer-source">
          <BasisMark basis={basis} /> {clauseText(clause)}
        </p>
      </div>
      <Button
        aria-label={`Run out: ${name}`}
        title="It runs out now, before its time"
        onClick={() => onExpire(id)}
      >
        <AlarmClock size={13} aria-hidden /> Run out
      </Button>
    </li>
  );
}

function Context({ context: { key, value, data } }: { context: ContextView }) {
  return (
    <li>
      <details>
        <summary className="inspector-branch">
          <span>{key}</span> <code className="inspector-state">{stateText(value)}</code>
        </summary>
        <div className="inspector-branch-body">
          <DataTree data={data} />
        </div>
      </details>
    </li>
  );
}
