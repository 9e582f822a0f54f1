import { ChevronRight, Minus, PencilLine, Plus } from 'lucide-react';
import { type KeyboardEvent, memo, useCallback, useEffect, useId, useRef } from 'react';
import { words } from '../../words/words.ts';
import { BasisMark } from '../BasisMark.tsx';
import type { Mark } from '../changes.ts';
import { scrolledTo } from '../rowWindow.ts';
import { hueOf } from './hue.ts';
import './LayerTree.css';
import type { FieldRow } from './rows.ts';
import { usePointer } from './usePointer.ts';

interface LayerTreeProps {
  readonly rows: readonly FieldRow[];
  readonly selected: string | undefined;
  /** The row that is pointed at, or that holds what is. */
  readonly lit: string | undefined;
  /** What is followed, by path. */
  readonly followed: ReadonlySet<string | undefined>;
  readonly onSelect: (path: string) => void;
  readonly onPoint: (path: string | undefined) => void;
  readonly onOpen: (path: string, isOpen: boolean) => void;
}

/** The fields of a message by layer, as a tree that is walked with the arrow keys. */
export function LayerTree(props: LayerTreeProps) {
  const { rows, selected, lit, followed, onSelect, onPoint, onOpen } = props;
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const at = Math.max(
    rows.findIndex((row) => row.id === selected),
    0,
  );
  const onChoose = useCallback(
    (path: string, target: Element) => {
      onSelect(path);
      const isOpen = target.closest('.octets-twist')?.getAttribute('data-open');
      if (typeof isOpen === 'string') onOpen(path, isOpen !== 'true');
    },
    [onSelect, onOpen],
  );
  useEffect(() => {
    const element = list.current;
    const row = element?.querySelectorAll<HTMLElement>('[role="treeitem"]')[at];
    if (element === null || row === undefined) return;
    const viewport = { scrollTop: element.scrollTop, height: element.clientHeight };
    element.scrollTop = scrolledTo(viewport, row.offsetTop - element.offsetTop, row.offsetHeight);
  }, [at]);
  usePointer(list, { onPoint, onChoose });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = rowAfter(event.key, rows, at, onOpen);
    if (to === undefined) return;
    event.preventDefault();
    const row = rows[to];
    if (row === undefined || to === at) return;
    onSelect(row.id);
    list.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[to]?.focus();
  };
  return (
    <ul
      ref={list}
      role="tree"
      aria-label={words().octets.layers}
      className="octets-tree"
      onKeyDown={onKeyDown}
    >
      {rows.map((row, index) => (
        <Row
          key={row.id}
          id={`${id}${row.id}`}
          row={row}
          isSelected={row.id === selected}
          isLit={row.id === lit}
          isFollowed={followed.has(row.id)}
          isInTabOrder={index === at}
          onSelect={onSelect}
        />
      ))}
    </ul>
  );
}

/** Where a key leads in the tree; the same row where it only opens or closes one, nowhere when it is no key of the tree. */
function rowAfter(
  key: string,
  rows: readonly FieldRow[],
  at: number,
  onOpen: LayerTreeProps['onOpen'],
): number | undefined {
  const row = rows[at];
  if (row === undefined) return undefined;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, rows.length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return rows.length - 1;
    case 'ArrowRight':
      if (row.isOpen === false) onOpen(row.id, true);
      return row.isOpen === true ? at + 1 : at;
    case 'ArrowLeft':
      if (row.isOpen === true) {
        onOpen(row.id, false);
        return at;
      }
      return Math.max(
        rows.findLastIndex(({ level }, index) => index < at && level < row.level),
        0,
      );
    default:
      return undefined;
  }
}

interface RowProps extends Pick<LayerTreeProps, 'onSelect'> {
  readonly id: string;
  readonly row: FieldRow;
  readonly isSelected: boolean;
  readonly isLit: boolean;
  readonly isFollowed: boolean;
  readonly isInTabOrder: boolean;
}

const Row = memo(function Row(props: RowProps) {
  const { id, row, isSelected, isLit, isFollowed, isInTabOrder, onSelect } = props;
  const { field, level, position, siblings, isOpen, mark } = row;
  return (
    <li
      id={id}
      role="treeitem"
      tabIndex={isInTabOrder ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={isOpen}
      aria-selected={isSelected}
      data-key={row.id}
      className="octets-field"
      data-level={Math.min(level, 12)}
      data-lit={isLit || undefined}
      data-followed={isFollowed || undefined}
      data-mark={mark}
      onFocus={() => onSelect(row.id)}
    >
      <span className="octets-twist" data-open={isOpen}>
        {isOpen !== undefined && <ChevronRight aria-hidden="true" size={13} />}
      </span>
      <span className="octets-field-text">
        {field.layer !== undefined && (
          <span className="octets-layer" data-hue={hueOf(field.layer)}>
            {field.layer}
          </span>
        )}
        {field.layer !== field.name && <span className="octets-name">{field.name}</span>}
        {field.says !== undefined && (
          <span className="octets-says" title={field.says}>
            {field.says}
          </span>
        )}
      </span>
      {mark !== undefined && mark !== 'unchanged' && <ChangeMark mark={mark} />}
      {field.remark && <BasisMark basis={field.remark.basis} />}
    </li>
  );
});

const icons = { added: Plus, changed: PencilLine, removed: Minus };

function ChangeMark({ mark }: { mark: Exclude<Mark, 'unchanged'> }) {
  const Icon = icons[mark];
  return (
    <span className="octets-mark" data-mark={mark} title={words().message.marks[mark]}>
      <Icon aria-hidden="true" size={11} />
      <span className="inspector-hidden">{words().message.marks[mark]}</span>
    </span>
  );
}
