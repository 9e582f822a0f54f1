import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import type { SettingId, Settings } from '../protocol/settings.ts';
import type { Procedure } from '../scenarios/procedure.ts';
import { Button } from '../ui/Button.tsx';
import { notConcernedWords } from '../words/settings.ts';
import { words } from '../words/words.ts';
import { changedIds, grouped } from './grouped.ts';
import { SettingRow } from './SettingRow.tsx';
import './ConditionsPanel.css';

interface ConditionsPanelProps {
  readonly procedure: Procedure;
  readonly procedures: readonly Procedure[];
  /** What the next message meets. */
  readonly conditions: Settings;
  /** What the procedure begins with. */
  readonly initial: Settings;
  readonly onChange: (id: SettingId, value: unknown) => void;
  readonly onResetAll: () => void;
}

/** Every condition, by group; those that the procedure does not read are there too, disabled, with the reason. */
export function ConditionsPanel({
  procedure,
  procedures,
  conditions,
  initial,
  onChange,
  onResetAll,
}: ConditionsPanelProps) {
  const { groups, notConcerned } = useMemo(() => grouped(procedure.concerns), [procedure]);
  const changed = useMemo(() => new Set(changedIds(conditions, initial)), [conditions, initial]);
  const rows = (ids: readonly SettingId[], reasonOf?: (id: SettingId) => string) => (
    <ul className="conditions-rows">
      {ids.map((id) => (
        <SettingRow
          key={id}
          id={id}
          value={conditions[id]}
          initial={initial[id]}
          changed={changed.has(id)}
          reason={reasonOf?.(id)}
          onChange={onChange}
        />
      ))}
    </ul>
  );
  const reasonOf = (id: SettingId) => {
    const elsewhere = procedures.filter(({ concerns }) => concerns.includes(id)).map(({ clause }) => clause);
    return notConcernedWords(procedure.clause, elsewhere);
  };
  return (
    <section className="conditions" aria-labelledby="conditions-title">
      <header className="conditions-head">
        <h2 id="conditions-title">{words().conditions.title}</h2>
        {changed.size > 0 && (
          <Button variant="quiet" onClick={onResetAll}>
            {words().conditions.resetAll}
          </Button>
        )}
      </header>
      {groups.map(({ id, ids }) => (
        <details key={id} className="conditions-group" open>
          <summary>
            <ChevronRight size={13} aria-hidden />
            <h3>{words().groupTitles[id]}</h3>
            <ChangedCount count={ids.filter((setting) => changed.has(setting)).length} />
          </summary>
          {rows(ids)}
        </details>
      ))}
      <details className="conditions-group">
        <summary>
          <ChevronRight size={13} aria-hidden />
          <h3>{words().conditions.notConcerned(notConcerned.length)}</h3>
        </summary>
        {rows(notConcerned, reasonOf)}
      </details>
    </section>
  );
}

function ChangedCount({ count }: { readonly count: number }) {
  return count === 0 ? null : (
    <span className="conditions-count">{words().conditions.changedCount(count)}</span>
  );
}
