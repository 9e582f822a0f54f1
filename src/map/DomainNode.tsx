import type { Node, NodeProps } from '@xyflow/react';
import type { Frame } from './layout.ts';

export type DomainNodeType = Node<{ readonly frame: Frame }, 'domain'>;

/** A part of the network as a dashed frame, with its caption on the border. */
export function DomainNode({ data: { frame } }: NodeProps<DomainNodeType>) {
  const { caption } = frame;
  return (
    <div className="map-domain" style={{ width: frame.width, height: frame.height }}>
      <span
        className="map-domain-caption"
        style={{
          left: caption.x - caption.width / 2 - frame.x,
          top: caption.y - caption.height / 2 - frame.y,
          width: caption.width,
          height: caption.height,
        }}
      >
        {caption.text}
      </span>
    </div>
  );
}
