import { useMemo } from 'react';
import type { Entry } from '../timeline/entry.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { words } from '../words/words.ts';
import './FollowCard.css';
import { type Followable, type FollowedHop, followable } from './followed.ts';
import { FollowedHopRow } from './FollowedHopRow.tsx';
import { useLoaded } from './useLoaded.ts';

interface FollowCardProps {
  /** Of a run; none of a trace of others, whose fields have no place. */
  readonly timeline: Timeline | undefined;
  readonly entries: readonly Entry[];
  readonly entry: Entry;
  readonly following: Followable;
  /** Where the value goes in the transaction of the entry. */
  readonly hops: readonly FollowedHop[];
  readonly onFollow: (what: Followable) => void;
  readonly onSelect: (n: number) => void;
  /** Shows the value in the octets of an entry. */
  readonly onShow: (n: number) => void;
}

/** Hops shown on either side of the current one; a transaction of the standard has fewer. */
const reach = 40;

const loadPlaces = () => import('./octets/placeOf.ts');

/** One value on its way through the transaction of the current entry. */
export function FollowCard(props: FollowCardProps) {
  const { timeline, entries, entry, following, hops, onFollow, onSelect, onShow } = props;
  const here = hops.findLastIndex(({ n }) => n <= entry.n);
  const first = Math.max(0, here - reach);
  const shown = useMemo(() => hops.slice(first, Math.max(here, 0) + reach), [hops, first, here]);
  const left = hops.length - shown.length;
  const { value: places } = useLoaded(loadPlaces);
  const placeByHop = useMemo(
    () =>
      shown.map(({ n, fate }) => {
        const of = entries[n - 1];
        return timeline === undefined || of === undefined || fate === 'dropped'
          ? undefined
          : places?.placeOf(timeline, of, following);
      }),
    [shown, entries, timeline, places, following],
  );
  const say = words().message;
  return (
    <section className="inspector-card" aria-labelledby="inspector-follow">
      <div className="inspector-follow-head">
        <h3 id="inspector-follow" className="inspector-card-title">
          {say.follow}
        </h3>
        <select
          className="inspector-select"
          aria-label={say.toFollow}
          value={following}
          onChange={({ target }) => onFollow(target.value as Followable)}
        >
          {followable.map((id) => (
            <option key={id} value={id}>
              {say.followable[id]}
            </option>
          ))}
        </select>
      </div>
      {hops.length === 0 ? (
        <p className="inspector-mute">{say.notCarried}</p>
      ) : (
        <ol className="inspector-follow" start={first + 1}>
          {shown.map((hop, index) => (
            <FollowedHopRow
              key={hop.n}
              hop={hop}
              place={placeByHop[index]}
              isRepeated={isRepeated(hop, shown[index - 1])}
              isCurrent={hop.n === entry.n}
              onSelect={onSelect}
              onShow={onShow}
            />
          ))}
        </ol>
      )}
      {left > 0 && <p className="inspector-mute">{say.farther(left)}</p>}
    </section>
  );
}

function isRepeated(hop: FollowedHop, before: FollowedHop | undefined): boolean {
  return before?.value === hop.value && (hop.fate === 'carried' || hop.fate === before.fate);
}
