import { useMemo } from 'react';
import type { Entry, Ladder } from '../timeline/entry.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { words } from '../words/words.ts';
import { hopBefore } from './changes.ts';
import { EntryHead } from './EntryHead.tsx';
import { FollowCard } from './FollowCard.tsx';
import { type Followable, followed } from './followed.ts';
import { MessageFields } from './MessageFields.tsx';
import './MessagePanel.css';
import { NothingYet } from './NothingYet.tsx';
import { WirePanel } from './WirePanel.tsx';

/** What of the Message tab stays as it is from entry to entry. */
export interface MessageView {
  readonly following: Followable;
  /** As the documents name what it carries, or as it goes over the wire. */
  readonly way: 'fields' | 'wire';
  /** The entry in which the followed value was last asked to be shown; another one each time. */
  readonly shown?: { readonly n: number };
}

interface MessagePanelProps {
  readonly ladder: Ladder;
  readonly entry: Entry | undefined;
  /** Of a run; none of a trace of others. */
  readonly timeline: Timeline | undefined;
  readonly view: MessageView;
  readonly onView: (view: MessageView) => void;
  readonly onSelect: (n: number) => void;
}

/** What the current message carries and how it is written, what changed since the hop before, where one value goes. */
export function MessagePanel({ ladder, entry, ...rest }: MessagePanelProps) {
  if (entry === undefined) return <NothingYet count={ladder.entries.length} />;
  return (
    <>
      <EntryHead entry={entry} title="message" />
      <Message entries={ladder.entries} entry={entry} {...rest} />
    </>
  );
}

interface MessageProps extends Omit<MessagePanelProps, 'ladder'> {
  readonly entries: readonly Entry[];
  readonly entry: Entry;
}

function Message({ entries, entry, timeline, view, onView, onSelect }: MessageProps) {
  const { following, way, shown } = view;
  const before = useMemo(() => hopBefore(entries, entry), [entries, entry]);
  const { transaction } = entry;
  const hops = useMemo(
    () =>
      followed(
        entries.filter((other) => other.transaction === transaction),
        following,
      ),
    [entries, transaction, following],
  );
  const isCarried = hops.some(({ n, fate }) => n === entry.n && fate !== 'dropped');
  const say = words().message;
  return (
    <>
      {entry.kind === 'internal' ? (
        <p className="inspector-card inspector-mute">{say.nothingSent}</p>
      ) : (
        <>
          <div className="inspector-message-head">
            <Segmented
              label={say.ways}
              value={way}
              segments={[
                { value: 'fields', label: say.fields },
                { value: 'wire', label: say.wire },
              ]}
              onChange={(to) => onView({ ...view, way: to })}
            />
            <p className="inspector-compared">{comparedText(before)}</p>
          </div>
          {way === 'fields' ? (
            <MessageFields entry={entry} before={before} />
          ) : (
            <WirePanel
              timeline={timeline}
              entry={entry}
              before={before}
              followed={isCarried ? following : undefined}
              chosen={shown?.n === entry.n ? shown : undefined}
            />
          )}
        </>
      )}
      <FollowCard
        timeline={timeline}
        entries={entries}
        entry={entry}
        following={following}
        hops={hops}
        onFollow={(what) => onView({ ...view, following: what })}
        onSelect={onSelect}
        onShow={(n) => {
          onView({ ...view, way: 'wire', shown: { n } });
          onSelect(n);
        }}
      />
    </>
  );
}

function comparedText(before: Entry | undefined): string {
  const say = words().message;
  if (before === undefined) return say.firstHop;
  return say.compared(before.from, before.to, before.step === null ? '' : say.step(before.step));
}
