import { Footprints } from 'lucide-react';
import './NothingYet.css';

/** What the panels show before the first step. */
export function NothingYet({ count }: { count: number }) {
  return (
    <div className="inspector-empty">
      <Footprints aria-hidden="true" size={22} />
      <h2>{count === 0 ? 'Nothing to see yet' : 'Nothing has happened yet'}</h2>
      <p>
        {count === 0
          ? 'Send a message. What happens, and why, is told here.'
          : 'Go one step forward: each step is explained here, with the clause that asks for it.'}
      </p>
    </div>
  );
}
