import { useCallback } from 'react';
import { type ElementId, elementIds } from '../protocol/elementIds.ts';
import { referencePointNames } from '../protocol/referencePoints.ts';
import { elementShown, shownName } from '../scenarios/names.ts';
import type { Procedure } from '../scenarios/procedure.ts';
import type { Ladder } from '../timeline/entry.ts';
import { words } from '../words/words.ts';
import { ElementPanel } from './ElementPanel.tsx';
import type { ElementView } from './elementView.ts';
import { PointPanel } from './PointPanel.tsx';

interface PlacePanelProps {
  readonly ladder: Ladder;
  readonly current: number;
  readonly procedure: Procedure | undefined;
  /** By the name it is shown under. */
  readonly element: string | undefined;
  /** Shown instead of the element; of a line over several reference points, all their names. */
  readonly point: string | undefined;
  readonly onSelectElement: (shown: string) => void;
  readonly onSelectPoint: (name: string) => void;
  readonly onSelect: (n: number) => void;
  readonly view: ElementView | undefined;
  readonly onExpire: (timer: string) => void;
}

/** A place in the network: an element or a reference point, and the choice of another one. */
export function PlacePanel(props: PlacePanelProps) {
  const { ladder, current, procedure, element, point, view, onExpire } = props;
  const { onSelectElement, onSelectPoint, onSelect } = props;
  const nameOf = useCallback(
    (id: ElementId) => (procedure === undefined ? id : shownName(procedure, id)),
    [procedure],
  );
  const idOf = (shown: string): ElementId | undefined => {
    const name = procedure === undefined ? shown : elementShown(procedure, shown);
    return elementIds.find((id) => id === name);
  };
  const said = words().inspector.element;
  return (
    <>
      <label className="inspector-pick">
        <span className="inspector-label">{said.pick}</span>
        <select
          className="inspector-select"
          value={point === undefined ? `element ${element ?? ''}` : `point ${point}`}
          onChange={({ target: { value } }) => {
            const [kind, name] = [value.slice(0, value.indexOf(' ')), value.slice(value.indexOf(' ') + 1)];
            if (kind === 'point') onSelectPoint(name);
            else onSelectElement(name);
          }}
        >
          <optgroup label={said.elements}>
            {element === undefined && <option value="element ">{words().inspector.none}</option>}
            {withSelected(ladder.participants, element).map((id) => (
              <option key={id} value={`element ${id}`}>
                {id}
              </option>
            ))}
          </optgroup>
          <optgroup label={said.points}>
            {withSelected(referencePointNames, point).map((name) => (
              <option key={name} value={`point ${name}`}>
                {name}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {point === undefined
        ? element !== undefined && (
            <ElementPanel
              shown={element}
              id={idOf(element)}
              entries={ladder.entries}
              current={current}
              view={view}
              onSelect={onSelect}
              onSelectPoint={onSelectPoint}
              onExpire={onExpire}
            />
          )
        : point
            .split(', ')
            .map((name) => (
              <PointPanel
                key={name}
                name={name}
                entries={ladder.entries}
                current={current}
                nameOf={nameOf}
                onSelect={onSelect}
                onSelectElement={onSelectElement}
              />
            ))}
    </>
  );
}

function withSelected(known: readonly string[], selected: string | undefined): readonly string[] {
  return selected === undefined || known.includes(selected) ? known : [...known, selected];
}
