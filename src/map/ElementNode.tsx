import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { elementWords } from '../words/elements.ts';
import { words } from '../words/words.ts';
import { useHasCome } from './progress.ts';
import { useScene } from './scene.ts';

export type ElementNodeType = Node<Record<string, never>, 'element'>;

/** An element as a button: its id, what it is doing, and its part in the entry in flight. */
export function ElementNode({ id }: NodeProps<ElementNodeType>) {
  const { entry, selectedElement, elementStates, onSelectElement } = useScene();
  const { name, role } = elementWords(id);
  const state = elementStates[id] ?? '';
  const internal = entry !== undefined && entry.from === entry.to && entry.from === id;
  const part = internal
    ? 'acting'
    : entry?.from === id
      ? 'sending'
      : entry?.to === id
        ? 'receiving'
        : undefined;
  return (
    <>
      <Handle type="source" position={Position.Right} isConnectable={false} className="map-handle" />
      <Handle type="target" position={Position.Left} isConnectable={false} className="map-handle" />
      <button
        type="button"
        className="map-element"
        data-part={part}
        aria-pressed={selectedElement === id}
        aria-label={`${id}, ${name}${state === '' ? '' : `, ${state}`}`}
        title={`${name}: ${role}${state === '' ? '' : `\n${words().map.now(state)}`}`}
        onClick={() => onSelectElement(id)}
      >
        <span className="map-element-id">{id}</span>
        {state !== '' && <span className="map-element-state">{inShort(state)}</span>}
      </button>
      {part === 'acting' && (
        <svg key={entry?.n} className="map-badge" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />
        </svg>
      )}
      {entry !== undefined && part === 'acting' && <span key={`acts ${entry.n}`} className="map-pulse" />}
      {entry !== undefined && part === 'receiving' && !entry.lost && <ArrivalPulse key={entry.n} />}
    </>
  );
}

/** What it waits for says more in a small box than that it waits. */
const inShort = (state: string): string => state.replace(/^awaiting /u, '… ');

/** One pulse, when the message has come all the way. */
function ArrivalPulse() {
  const { progress } = useScene();
  return useHasCome(progress, 1) ? <span className="map-pulse" /> : null;
}
