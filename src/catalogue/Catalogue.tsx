import { ChevronRight, Search } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Procedure } from '../scenarios/procedure.ts';
import { found, type Shelf } from './found.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { procedureWords } from '../words/procedures.ts';
import { words } from '../words/words.ts';
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
  const first = shelves[0]?.sections[0]?.procedures[0];
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => bringIntoView(list.current, current), [current]);
  return (
    <section className="catalogue" aria-labelledby="catalogue-title">
      <h2 id="catalogue-title">{words().catalogue.title}</h2>
      <div className="catalogue-search">
        <Search size={14} aria-hidden />
        <input
          ref={searchRef}
          type="search"
          aria-label={words().catalogue.search}
          placeholder={words().catalogue.searchHint}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') moveFocus(event, list.current);
            if (event.key === 'Enter' && first) onChoose(first.id);
            if (event.key === 'Escape') {
              setQuery('');
              event.currentTarget.blur();
            }
          }}
        />
        {query === '' && <kbd aria-hidden>/</kbd>}
      </div>
      {shelves.length === 0 && <p className="catalogue-none">{words().catalogue.nothingFits(query)}</p>}
      <div ref={list} className="catalogue-shelves" role="group" aria-label={words().catalogue.all}>
        {shelves.map((shelf) => (
          <ShelfView
            key={`${shelf.document} ${query === ''}`}
            shelf={shelf}
            current={current}
            onChoose={onChoose}
          />
        ))}
      </div>
    </section>
  );
}

interface ShelfViewProps {
  readonly shelf: Shelf;
  readonly current: string;
  readonly onChoose: (id: string) => void;
}

/** The procedures of one document, which can be folded away. */
function ShelfView({ shelf: { document, sections }, current, onChoose }: ShelfViewProps) {
  const count = sections.reduce((sum, { procedures }) => sum + procedures.length, 0);
  return (
    <details className="catalogue-shelf" aria-label={document} open>
      <summary onKeyDown={moveWithin}>
        <ChevronRight size={13} aria-hidden />
        <h3>{document}</h3>
        <span className="catalogue-count">{count}</span>
      </summary>
      {sections.map(({ beyond, procedures }) => (
        <div key={String(beyond)}>
          <h4>{beyond ? words().catalogue.beyondSources : words().catalogue.fromSources}</h4>
          <ul className="catalogue-list">
            {procedures.map((procedure) => (
              <li key={procedure.id}>
                <button
                  type="button"
                  className="catalogue-item"
                  data-procedure={procedure.id}
                  aria-current={procedure.id === current ? 'true' : undefined}
                  title={`${procedureWords(procedure).title}\n${words().bases[procedure.basis]}`}
                  onClick={() => onChoose(procedure.id)}
                  onKeyDown={moveWithin}
                >
                  <span className="catalogue-clause">{clauseNumber(procedure)}</span>
                  <span className="catalogue-title">{procedureWords(procedure).shortTitle}</span>
                  <span className="catalogue-basis" data-basis={procedure.basis} aria-hidden>
                    {procedure.basis}
                  </span>
                  <VisuallyHidden>, {words().bases[procedure.basis]}</VisuallyHidden>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

const moveWithin = (event: KeyboardEvent): void =>
  moveFocus(event, event.currentTarget.closest<HTMLElement>('.catalogue-shelves'));

/** The arrow keys go from procedure to procedure. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || list === null) return;
  const items = [...list.querySelectorAll<HTMLElement>('details[open] .catalogue-item, summary')];
  const to = items[items.indexOf(document.activeElement as HTMLElement) + by];
  if (to === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  to.focus();
}

/** Scrolls the list and nothing around it. */
function bringIntoView(list: HTMLElement | null, id: string): void {
  const item = list?.querySelector<HTMLElement>(`[data-procedure="${CSS.escape(id)}"]`);
  if (!list || !item) return;
  const top = item.offsetTop - list.offsetTop;
  const isSeen = top >= list.scrollTop && top + item.offsetHeight <= list.scrollTop + list.clientHeight;
  if (!isSeen) list.scrollTop = top - list.clientHeight / 3;
}

/** `6.13` of `TS 23.204 clause 6.13`; the document stands in the heading. */
function clauseNumber({ clause, document }: Procedure): string {
  return clause.replace(document, '').replace('clause', '').trim();
}
