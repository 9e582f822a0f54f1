import { AlarmClock, ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import type { ElementId } from '../protocol/elementIds.ts';
import type { Entry } from '../timeline/entry.ts';
import { type ElementWords, elementWords } from '../words/elements.ts';
import { Button } from '../ui/Button.tsx';
import { words } from '../words/words.ts';
import { BasisMark } from './BasisMark.tsx';
import { DataTree } from './DataTree.tsx';
import './ElementPanel.css';
import type { ContextView, ElementView, RunningTimer } from './elementView.ts';
import { durationText } from './entryText.ts';
import { clauseText } from '../words/clauseText.ts';
import { entriesAt } from './occurrences.ts';
import { Prose } from './Prose.tsx';
import { stateText } from './stateText.ts';
import { usageOfElement } from './usage.ts';
import { MentionsCard, MessagesCard, Synonyms } from './UsageCards.tsx';

interface ElementPanelProps {
  /** The name that it is shown under. */
  readonly shown: string;
  /** None of an element that only ladders of others have. */
  readonly id: ElementId | undefined;
  readonly entries: readonly Entry[];
  readonly current: number;
  readonly view: ElementView | undefined;
  readonly onSelect: (n: number) => void;
  readonly onSelectPoint: (name: string) => void;
  readonly onExpire: (timer: string) => void;
}

/** One element: what it is, which state it is in, what passes it, and what it knows at the current entry. */
export function ElementPanel(props: ElementPanelProps) {
  const { shown, id, entries, current, view, onSelect, onSelectPoint, onExpire } = props;
  const usage = useMemo(() => (id === undefined ? undefined : usageOfElement(id)), [id]);
  const known = view?.id === shown ? view : undefined;
  return (
    <>
      <About element={elementWords(id ?? shown)} points={usage?.points ?? []} onSelectPoint={onSelectPoint} />
      {known !== undefined && <Now view={known} onExpire={onExpire} />}
      <MessagesCard
        entries={entriesAt(entries, shown)}
        known={usage?.messages ?? []}
        current={current}
        onSelect={onSelect}
      />
      {known === undefined ? (
        <p className="inspector-card inspector-mute">{words().inspector.element.unknown}</p>
      ) : (
        <Holds view={known} />
      )}
      <MentionsCard mentions={usage?.mentions ?? []} />
    </>
  );
}

interface AboutProps extends Pick<ElementPanelProps, 'onSelectPoint'> {
  readonly element: ElementWords;
  readonly points: readonly string[];
}

/** What the element is there for, what else it is called, and where it is connected. */
function About({ element: { name, role, basis, synonyms }, points, onSelectPoint }: AboutProps) {
  const said = words().inspector.element;
  return (
    <div>
      <h2 className="inspector-head-title">{name}</h2>
      <p>
        <Prose text={role} />
      </p>
      <p className="inspector-head-meta">
        <BasisMark basis={basis} spelledOut />
      </p>
      <Synonyms names={synonyms} />
      {points.length > 0 && (
        <ul className="usage-points" aria-label={said.points}>
          {points.map((point) => (
            <li key={point}>
              <button
                type="button"
                className="usage-chip"
                aria-label={said.point(point)}
                onClick={() => onSelectPoint(point)}
              >
                {point}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The state that it is in, and the timers that run in it. */
function Now({ view, onExpire }: { view: ElementView } & Pick<ElementPanelProps, 'onExpire'>) {
  const { chart, timers, before, after } = view;
  return (
    <>
      {after !== undefined && <Reaction before={before} after={after} />}
      {chart !== undefined && chart !== null && <div className="inspector-chart">{chart}</div>}
      {timers.length > 0 && (
        <section className="inspector-card" aria-labelledby="inspector-timers">
          <h3 id="inspector-timers" className="inspector-card-title">
            {words().inspector.element.timers}
          </h3>
          <ul className="inspector-timers">
            {timers.map((timer) => (
              <TimerItem key={timer.id} timer={timer} onExpire={onExpire} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Holds({ view: { contexts, data } }: { view: ElementView }) {
  const said = words().inspector.element;
  return (
    <>
      <section className="inspector-card" aria-labelledby="inspector-contexts">
        <h3 id="inspector-contexts" className="inspector-card-title">
          {said.underWay}
        </h3>
        {contexts.length === 0 ? (
          <p className="inspector-mute">{said.nothingUnderWay}</p>
        ) : (
          <ul className="inspector-contexts">
            {contexts.map((context) => (
              <Context key={context.key} context={context} />
            ))}
          </ul>
        )}
      </section>
      <section className="inspector-card" aria-labelledby="inspector-data">
        <h3 id="inspector-data" className="inspector-card-title">
          {said.holds}
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
      <span className="inspector-label">{words().inspector.element.atThisStep}</span>
      {before !== undefined && was !== is && (
        <>
          <code>{was}</code>
          <ArrowRight aria-hidden="true" size={13} />
          <span className="inspector-hidden">{words().inspector.to}</span>
        </>
      )}
      <code data-now="true">{is}</code>
      {was === is && <span className="inspector-mute">{words().inspector.element.stays}</span>}
    </p>
  );
}

function TimerItem({ timer, onExpire }: { timer: RunningTimer; onExpire: (timer: string) => void }) {
  const said = words().inspector.element;
  const { id, name, clause, basis, leftMs } = timer;
  return (
    <li>
      <div>
        <p>
          {name} <span className="inspector-mute">{said.left(durationText(leftMs))}</span>
        </p>
        <p className="inspector-timer-source">
          <BasisMark basis={basis} /> {clauseText(clause)}
        </p>
      </div>
      <Button aria-label={said.runOutTimer(name)} title={said.runOutHint} onClick={() => onExpire(id)}>
        <AlarmClock size={13} aria-hidden /> {said.runOut}
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
