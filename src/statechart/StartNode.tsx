import { Handle, type Node, Position } from '@xyflow/react';

export type StartNodeType = Node<Record<string, never>, 'start'>;

/** The dot that points at the initial state. */
export function StartNode() {
  return (
    <>
      <Handle type="source" position={Position.Bottom} isConnectable={false} className="statechart-handle" />
      <div className="statechart-start" />
    </>
  );
}
