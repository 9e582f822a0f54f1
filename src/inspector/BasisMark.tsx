import type { Basis } from '../protocol/provenance.ts';
import { words } from '../words/words.ts';
import '../ui/VisuallyHidden.css';
import './BasisMark.css';

/** The provenance mark of a fact: its letter, and in words how far it can be trusted. */
export function BasisMark({ basis, spelledOut = false }: { basis: Basis; spelledOut?: boolean }) {
  return (
    <span className="inspector-basis" title={words().bases[basis]}>
      <span className="inspector-basis-letter" data-basis={basis} aria-hidden="true">
        {basis}
      </span>
      <span className={spelledOut ? undefined : 'ui-visually-hidden'}>{words().bases[basis]}</span>
    </span>
  );
}
