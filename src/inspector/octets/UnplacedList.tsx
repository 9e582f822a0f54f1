import type { Unplaced } from '../../wire/unplaced.ts';
import { words } from '../../words/words.ts';
import { BasisMark } from '../BasisMark.tsx';
import { fieldOf } from '../fields.ts';

/** What a message says and its protocol has no field for. */
export function UnplacedList({ unplaced }: { unplaced: readonly Unplaced[] }) {
  const say = words().octets;
  return (
    <div className="octets-unplaced">
      <h4 className="inspector-label">{say.unplaced}</h4>
      <ul>
        {unplaced.map(({ key, id, basis }) => (
          <li key={key} className="octets-remark">
            <BasisMark basis={basis} />
            <span>
              <b>{fieldOf(key).label}</b> {say.unplacedRemarks[id]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
