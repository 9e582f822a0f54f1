import { ArrowRight } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, memo, useEffect, useId, useRef } from 'react';
import type { Entry } from '../timeline/entry.ts';
import { stepName } from '../words/stepName.ts';
import { words } from '../words/words.ts';
import { messageText } from './entryText.ts';
import { Prose } from './Prose.tsx';
import './StepRow.css';

interface StepRowProps {
  readonly entry: Entry;
  readonly isCurrent: boolean;
  readonly isTabStop: boolean;
  readonly hasFocus: boolean;
  readonly count: number;
  readonly onSelect: (n: number) => void;
  readonly onFocus: (n: number | undefined) => void;
}

/** One entry as text, a button that leads to it. Arrow keys go from row to row. */
export const StepRow = memo(function StepRow({
  entry,
  isCurrent,
  isTabStop,
  hasFocus,
  count,
  onSelect,
  onFocus,
}: StepRowProps) {
  const { n, step, from, to, kind, clause, protocol, lost, sentence } = entry;
  const said = words().inspector;
  const sentenceId = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (hasFocus) button.current?.focus({ preventScroll: true });
  }, [hasFocus]);
  const move = (event: KeyboardEvent) => {
    const next = rowAfterKey(event.key, n, count);
    if (next === undefined) return;
    event.preventDefault();
    onFocus(next);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.closest('ol')?.contains(relatedTarget) !== true) onFocus(undefined);
  };
  return (
    <button
      ref={button}
      type="button"
      className="inspector-steps-row"
      aria-label={[stepName(entry), lost ? said.lost : '', clause].filter((part) => part !== '').join(', ')}
      aria-describedby={sentenceId}
      aria-current={isCurrent ? 'step' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={() => onSelect(n)}
      onFocus={() => onFocus(n)}
      onKeyDown={move}
      onBlur={leave}
    >
      <span className="inspector-steps-step">{step ?? ''}</span>
      <span className="inspector-steps-way">
        {from}{' '}
        {kind !== 'internal' && (
          <>
            <ArrowRight aria-hidden="true" size={12} className="inspector-arrow" />
            <span className="inspector-hidden">{said.to}</span> {to}{' '}
          </>
        )}
      </span>
      <span className="inspector-steps-what">
        <span className="inspector-head-message" data-protocol={protocol}>
          {kind === 'internal' ? said.decides : messageText(entry)}
        </span>
        {lost && <span className="inspector-head-lost"> {said.lost}</span>}{' '}
        {clause !== '' && <span className="inspector-steps-clause">({clause})</span>}
      </span>{' '}
      <span id={sentenceId} className="inspector-steps-sentence">
        <Prose text={sentence} />
      </span>
    </button>
  );
});

const pageRows = 8;

function rowAfterKey(key: string, row: number, count: number): number | undefined {
  const within = (to: number) => Math.min(Math.max(to, 1), count);
  switch (key) {
    case 'ArrowDown':
      return within(row + 1);
    case 'ArrowUp':
      return within(row - 1);
    case 'PageDown':
      return within(row + pageRows);
    case 'PageUp':
      return within(row - pageRows);
    case 'Home':
      return 1;
    case 'End':
      return count;
    default:
      return undefined;
  }
}
