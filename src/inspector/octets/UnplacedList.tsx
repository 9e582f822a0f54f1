import type { Unplaced } from '../../wire/unplaced.ts';
import { words } from '../../words/words.ts';
import { BasisMark } from '../BasisMark.tsx';
import { fieldOf } from '../fields.ts';

/** What a message says and its protocol has no field for, by why. */
export function UnplacedList({ unplaced }: { unplaced: readonly Unplaced[] }) {
  const say = words().octets;
  const reasons = [...new Map(unplaced.map((one) => [one.id, one])).values()];
  return (
    <div className="octets-unplaced">
      <h4 className="inspector-label">{say.unplaced}</h4>
      <ul>
        {reasons.map(({ id, basis }) => (
          <li key={id} className="octets-remark">
            <BasisMark basis={basis} />
            <span>
              <b>{labelsOf(unplaced.filter((one) => one.id === id))}</b> {say.unplacedRemarks[id]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const labelsOf = (unplaced: readonly Unplaced[]): string =>
  unplaced.map(({ key }) => fieldOf(key).label).join(', ');
