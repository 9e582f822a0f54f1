import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { RotateCw } from 'lucide-react';
import { words } from '../words/words.ts';
import type { StateBox } from './chartLayout.ts';
import { useLit } from './lit.ts';

export type StateNodeType = Node<{ readonly box: StateBox; readonly frame: boolean }, 'state'>;

/** A state, or a frame around states: filled when it is active, with a double border when it is final. */
export function StateNode({ data: { box, frame } }: NodeProps<StateNodeType>) {
  const { active, visited, stayed } = useLit();
  const { state, name, stays } = box;
  return (
    <>
      <Handle type="source" position={Position.Bottom} isConnectable={false} className="statechart-handle" />
      <Handle type="target" position={Position.Top} isConnectable={false} className="statechart-handle" />
      <div
        className={frame ? 'statechart-frame' : 'statechart-state'}
        data-kind={state.kind}
        data-active={active.has(state.path)}
        data-visited={visited.has(state.path)}
        style={{ width: box.width, height: box.height }}
      >
        <span className="statechart-name">
          {name.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </span>
        {stays.length > 0 && (
          <span className="statechart-stays" data-taken={stayed === state.path}>
            <RotateCw size={10} aria-label={words().statechart.staysOn} />
            <span>
              {stays.map(({ id, text, kind }) => (
                <span key={id} data-kind={kind}>
                  {text}{' '}
                </span>
              ))}
            </span>
          </span>
        )}
      </div>
    </>
  );
}
