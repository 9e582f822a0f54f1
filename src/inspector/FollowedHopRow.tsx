import { ArrowRight, CircleSlash, CornerDownRight, Replace, VenetianMask } from 'lucide-react';
import { stepName } from '../words/stepName.ts';
import { words } from '../words/words.ts';
import type { Fate, FollowedHop } from './followed.ts';
import type { FollowedPlace } from './octets/placeOf.ts';
import { Prose } from './Prose.tsx';

const fateIcons: Readonly<Record<Fate, typeof Replace>> = {
  carried: CornerDownRight,
  mapped: Replace,
  hidden: VenetianMask,
  dropped: CircleSlash,
};

interface FollowedHopRowProps {
  readonly hop: FollowedHop;
  /** The field that it lies in; none where the protocol has no field for it. */
  readonly place: FollowedPlace | undefined;
  readonly isRepeated: boolean;
  readonly isCurrent: boolean;
  readonly onSelect: (n: number) => void;
  readonly onShow: (n: number) => void;
}

/** What one hop does with the value that is followed, and where it lies in the message. */
export function FollowedHopRow(props: FollowedHopRowProps) {
  const { hop, place, isRepeated: isSame, isCurrent, onSelect, onShow } = props;
  const { n, step, from, to, message, fate, value } = hop;
  const Icon = fateIcons[fate];
  const say = words().message;
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
          <span className="inspector-hidden">{say.to}</span> <Prose text={to} />{' '}
          <span className="inspector-hidden">{message}, </span>
        </span>
        <span className="inspector-hop-fate">
          <Icon aria-hidden="true" size={13} />
          {isSame ? <span className="inspector-hidden">{say.still(say.fates[fate])}</span> : say.fates[fate]}
        </span>
        {!isSame && <span className="inspector-hop-value">{value}</span>}
      </button>
      {place !== undefined && (
        <button
          type="button"
          className="inspector-hop-place"
          aria-label={say.showField(place.name, stepName(hop))}
          onClick={() => onShow(n)}
        >
          <span>{place.name}</span> <code>{place.text}</code>
          {place.others > 0 && <small> {say.moreFields(place.others)}</small>}
        </button>
      )}
    </li>
  );
}
