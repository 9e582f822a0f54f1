import { words } from '../../words/words.ts';
import { BasisMark } from '../BasisMark.tsx';
import type { Field } from './field.ts';
import './FieldNote.css';
import { bitsText, hexText } from './octetText.ts';

/** How much of the octets is spelt out beside those in the grid. */
const spelledAtMost = 12;

interface FieldNoteProps {
  readonly field: Field | undefined;
  /** The same field on the hop before. */
  readonly before: Field | undefined;
}

/** What a field is: its place, its octets, their bits, and how far it can be trusted. */
export function FieldNote({ field, before }: FieldNoteProps) {
  if (field === undefined) return <p className="octets-note inspector-mute">{words().octets.point}</p>;
  const { name, says, octets, from, to, bits, remark } = field;
  const was = before !== undefined && hexText(before.octets) !== hexText(octets) ? before : undefined;
  const [first = 0] = octets;
  return (
    <div className="octets-note">
      <p role="status">
        <b>{name}</b>
        {says !== undefined && <span> {says}</span>}{' '}
        <small>
          {words().octets.place(from, to)}: <code>{hexText(octets, spelledAtMost)}</code>
        </small>
        {was !== undefined && (
          <small>
            {' '}
            {words().message.was(was.says ?? '')} <code>{hexText(was.octets, spelledAtMost)}</code>
          </small>
        )}
      </p>
      {bits.length > 0 && (
        <dl aria-label={words().octets.bits} className="octets-bits">
          {bits.map((bit) => (
            <div key={bit.name}>
              <dt>
                <code>{bitsText(first, bit.mask)}</code> {bit.name}
              </dt>
              <dd>{bit.says}</dd>
            </div>
          ))}
        </dl>
      )}
      {remark !== undefined && (
        <p className="octets-remark">
          <BasisMark basis={remark.basis} /> {words().octets.remarks[remark.id]}
        </p>
      )}
    </div>
  );
}
