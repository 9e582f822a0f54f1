import { Search } from 'lucide-react';
import type { Ref } from 'react';
import { useMemo, useState } from 'react';
import type { Procedure } from '../scenarios/procedure.ts';
import { found } from './found.ts';
import './Catalogue.css';

interface CatalogueProps {
  readonly procedures: readonly Procedure[];
  /** Id of the procedure that is open. */
  readonly current: string;
  readonly onChoose: (id: string) => void;
  readonly searchRef?: Ref<HTMLInputElement>;
}

/** The procedures, by document, with a search. */
export function Catalogue({ procedures, current, onChoose, searchRef }: CatalogueProps) {
  const [query, setQuery] = useState('');
  const shelves = useMemo(() => found(procedures, query), [procedures, query]);
  const first = shelves[0]?.procedures[0];
  return (
    <section className="catalogue" aria-labelledby="catalogue-title">
      <h2 id="catalogue-title">Procedures</h2>
      <div className="catalogue-search">
        <Search size={14} aria-hidden />
        <input
          ref={searchRef}
          type="search"
          aria-label="Search procedures"
          placeholder="Search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && first) onChoose(first.id);
            if (event.key === 'Escape') {
              setQuery('');
              event.currentTarget.blur();
            }
          }}
        />
        {query === '' && <kbd aria-hidden>/</kbd>}
      </div>
      {shelves.length === 0 && <p className="catalogue-none">Nothing fits “{query}”.</p>}
      {shelves.map((shelf) => (
        <div key={shelf.document} role="group" aria-label={shelf.document}>
          <h3>{shelf.document}</h3>
          <ul className="catalogue-list">
            {shelf.procedures.map((procedure) => (
              <li key={procedure.id}>
                <button
                  type="button"
                  className="catalogue-item"
                  aria-current={procedure.id === current ? 'true' : undefined}
                  title={procedure.title}
                  onClick={() => onChoose(procedure.id)}
                >
                  <span className="catalogue-clause">{clauseNumber(procedure)}</span>
                  <span>{procedure.shortTitle}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** `6.13` of `TS 23.204 clause 6.13`; the document stands in the heading. */
function clauseNumber({ clause, document }: Procedure): string {
  return clause.replace(document, '').replace('clause', '').trim();
}
