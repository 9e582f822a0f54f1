import { ArrowRight, CircleSlash, CornerDownRight, Replace, VenetianMask } from 'lucide-react';
import { useMemo } from 'react';
import type { Entry } from '../timeline/entry.ts';
import './FollowCard.css';
import { type Fate, type Followable, type FollowedHop, followable, followed } from './followed.ts';
import { Prose } from './Prose.tsx';

interface FollowCardProps {
  readonly entries: readonly Entry[];
  readonly entry: Entry;
  readonly following: Followable;
  readonly onFollow: (what: Followable) => void;
  readonly onSelect: (n: number) => void;
}

/** Hops shown on either side of the current one; a transaction of the standard has fewer. */
const reach = 40;

/** One value on its way through the transaction of the current entry. */
export function FollowCard({ entries, entry, following, onFollow, onSelect }: FollowCardProps) {
  const { transaction } = entry;
  const hops = useMemo(
    () =>
      followed(
        entries.filter((other) => other.transaction === transaction),
        following,
      ),
    [entries, transaction, following],
  );
  const here = hops.findLastIndex(({ n }) => n <= entry.n);
  const first = Math.max(0, here - reach);
  const shown = hops.slice(first, Math.max(here, 0) + reach);
  const left = hops.length - shown.length;
  return (
    <section className="inspector-card" aria-labelledby="inspector-follow">
      <div className="inspector-follow-head">
        <h3 id="inspector-follow" className="inspector-card-title">
          Follow a value
        </h3>
        <select
          className="inspector-select"
          aria-label="Value to follow"
          value={following}
          onChange={({ target }) => onFollow(target.value as Followable)}
        >
          {followable.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {hops.length === 0 ? (
        <p className="inspector-mute">No message of this transaction carries it.</p>
      ) : (
        <ol className="inspector-follow" start={first + 1}>
          {shown.map((hop, index) => (
            <Hop
              key={hop.n}
              hop={hop}
              isRepeated={isRepeated(hop, shown[index - 1])}
              isCurrent={hop.n === entry.n}
              onSelect={onSelect}
            />
          ))}
        </ol>
      )}
      {left > 0 && <p className="inspector-mute">{left} more hops, further away from the current one.</p>}
    </section>
  );
}

function isRepeated(hop: FollowedHop, before: FollowedHop | undefined): boolean {
  return before?.value === hop.value && (hop.fate === 'carried' || hop.fate === before.fate);
}

const fateIcons: Readonly<Record<Fate, typeof Replace>> = {
  carried: CornerDownRight,
  mapped: Replace,
  hidden: VenetianMask,
  dropped: CircleSlash,
};

interface HopProps {
  readonly hop: FollowedHop;
  readonly isRepeated: boolean;
  readonly isCurrent: boolean;
  readonly onSelect: (n: number) => void;
}

function Hop({ hop, isRepeated: isSame, isCurrent, onSelect }: HopProps) {
  const { n, step, from, to, message, fate, value } = hop;
  const Icon = fateIcons[fate];
  return (
    <li>
      <button
        type="button"
        className="inspector-hop"
        data-fate={fate}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => onSelect(n)}
      >
        <span className="inspector-hop-step">{step ?? `#${n}`}</span>
        <span className="inspector-hop-way">
          <Prose text={from} /> <ArrowRight aria-hidden="true" size={11} className="inspector-arrow" />
          <span className="inspector-hidden">to</span> <Prose text={to} />{' '}
          <span className="inspector-hidden">{message}, </span>
        </span>
        <span className="inspector-hop-fate">
          <Icon aria-hidden="true" size={13} />
          {isSame ? <span className="inspector-hidden">still {fate}</span> : fate}
        </span>
        {!isSame && <span className="inspector-hop-value">{value}</span>}
      </button>
    </li>
  );
}
