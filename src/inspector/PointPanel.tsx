import { useId, useMemo } from 'react';
import type { ElementId } from '../protocol/elementIds.ts';
import {
  isReferencePointName,
  type ReferencePointName,
  referencePointBetween,
} from '../protocol/referencePoints.ts';
import type { Entry } from '../timeline/entry.ts';
import { referencePointWords } from '../words/referencePoints.ts';
import { words } from '../words/words.ts';
import { BasisMark } from './BasisMark.tsx';
import { Prose } from './Prose.tsx';
import { entriesOn } from './occurrences.ts';
import { type Pair, type Usage, usageOfPoint } from './usage.ts';
import { MentionsCard, MessagesCard, Synonyms } from './UsageCards.tsx';

interface PointPanelProps {
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly current: number;
  /** What the run's figure calls an element. */
  readonly nameOf: (element: ElementId) => string;
  readonly onSelect: (n: number) => void;
  readonly onSelectElement: (shown: string) => void;
}

/** A reference point: what it is there for, between whom it lies, what travels it, and who speaks of it. */
export function PointPanel({ name, entries, current, onSelect, ...ends }: PointPanelProps) {
  const usage = useMemo(() => (isReferencePointName(name) ? usageOfPoint(name) : undefined), [name]);
  return (
    <>
      {isReferencePointName(name) && usage !== undefined ? (
        <Known name={name} usage={usage} {...ends} />
      ) : (
        <h2 className="inspector-head-title">{words().inspector.element.point(name)}</h2>
      )}
      <MessagesCard
        entries={entriesOn(entries, name)}
        known={usage?.messages ?? []}
        current={current}
        onSelect={onSelect}
      />
      <MentionsCard mentions={usage?.mentions ?? []} />
    </>
  );
}

interface KnownProps extends Pick<PointPanelProps, 'nameOf' | 'onSelectElement'> {
  readonly name: ReferencePointName;
  readonly usage: Usage;
}

function Known({ name, usage: { pairs }, nameOf, onSelectElement }: KnownProps) {
  const title = useId();
  const { role, basis, synonyms } = referencePointWords(name);
  const temporary = new Set(pairs.flatMap((pair) => temporaryNameOf(pair, name) ?? []));
  return (
    <>
      <div>
        <h2 className="inspector-head-title">{words().inspector.element.point(name)}</h2>
        <p>
          <Prose text={role} />
        </p>
        <p className="inspector-head-meta">
          <BasisMark basis={basis} spelledOut />
        </p>
        <Synonyms names={[...[...temporary].map((other) => `${other} (TR 23.804)`), ...synonyms]} />
      </div>
      <section className="inspector-card" aria-labelledby={title}>
        <h3 id={title} className="inspector-card-title">
          {words().inspector.element.between}
        </h3>
        <ul className="usage-pairs">
          {pairs.map((pair) => (
            <li key={pair.join(' ')}>
              {pair.map((element) => (
                <button
                  key={element}
                  type="button"
                  className="usage-chip"
                  onClick={() => onSelectElement(nameOf(element))}
                >
                  {nameOf(element)}
                </button>
              ))}
              <TemporaryName name={temporaryNameOf(pair, name)} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What TR 23.804 calls the line between two elements, unless that is its only name. */
function temporaryNameOf(pair: Pair, name: ReferencePointName): string | undefined {
  const point = referencePointBetween(...pair);
  return point?.name === name && point.temporaryName !== name ? point.temporaryName : undefined;
}

function TemporaryName({ name }: { name: string | undefined }) {
  return name === undefined ? null : (
    <small className="inspector-mute">{words().inspector.element.temporaryName(name)}</small>
  );
}
