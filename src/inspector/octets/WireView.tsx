import { useMemo } from 'react';
import type { Entry } from '../../timeline/entry.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Subject } from '../../wire/subjects.ts';
import { words } from '../../words/words.ts';
import { writtenOf } from './message.ts';
import { OctetsAlone } from './OctetsAlone.tsx';
import { WithFields } from './WithFields.tsx';
import './WireView.css';

export interface WireViewProps {
  /** Absent when what is shown is a trace of others. */
  readonly timeline: Timeline | undefined;
  readonly entry: Entry;
  /** The hop before of the same message. */
  readonly before: Entry | undefined;
  /** What is followed, where this entry carries it. */
  readonly followed: Subject | undefined;
  /** Another one each time that the followed field of this entry is chosen. */
  readonly chosen: object | undefined;
}

/** A message as it goes over the wire: its fields by layer, its text and its octets. */
export function WireView(props: WireViewProps) {
  const { timeline, entry } = props;
  const written = useMemo(() => writtenOf(timeline, entry), [timeline, entry]);
  if (written === undefined) return <p className="inspector-card inspector-mute">{words().octets.none}</p>;
  if (written.kind === 'octets' || timeline === undefined) return <OctetsAlone written={written} />;
  return <WithFields {...props} timeline={timeline} written={written} />;
}
