import type { Basis } from '../protocol/provenance.ts';
import { isSettingId, type SettingId, type Settings } from '../protocol/settings.ts';
import type { Branch, Procedure } from '../scenarios/procedure.ts';
import type { Entry } from '../timeline/entry.ts';
import { procedureWords } from '../words/procedures.ts';
import { words } from '../words/words.ts';

/** A numbered step of a procedure, and the rows of the run that are it. */
export interface StepCovered {
  readonly step: string;
  readonly clause: string;
  readonly messages: readonly string[];
  /** By `n`. */
  readonly rows: readonly number[];
}

/** A branch of a procedure, and whether the present conditions are those that it needs. */
export interface BranchCovered {
  readonly branch: Branch;
  readonly title: string;
  readonly isSet: boolean;
}

/** A setting that concerns a procedure, and the rows whose decisions it explains. */
export interface SettingCovered {
  readonly id: SettingId;
  readonly rows: readonly number[];
}

/** How much of a procedure a run has shown. */
export interface Coverage {
  readonly clause: string;
  readonly basis: Basis;
  readonly steps: readonly StepCovered[];
  readonly branches: readonly BranchCovered[];
  readonly settings: readonly SettingCovered[];
}

/** Which steps, branches and settings of a procedure a run has exercised. */
export function coverageOf(
  procedure: Procedure,
  entries: readonly Entry[],
  conditions: Settings,
  initial: Settings,
): Coverage {
  const { clause, basis, steps, branches, concerns } = procedure;
  const titles = procedureWords(procedure).branches;
  const labels = [...new Set(steps.map(({ step }) => step))].filter((step) => step !== null);
  return {
    clause,
    basis,
    steps: labels.map((step) => stepCovered(step, procedure, entries)),
    branches: branches.map((branch) => ({
      branch,
      title: titles[branch.id] ?? branch.title,
      isSet: concerns.every((id) => same(conditions[id], { ...initial, ...branch.settings }[id])),
    })),
    settings: concerns.filter(isSettingId).map((id) => ({ id, rows: rowsExplainedBy(id, entries) })),
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function stepCovered(step: string, { steps, clause }: Procedure, entries: readonly Entry[]): StepCovered {
  const rows = steps.filter((row) => row.step === step);
  const clauses = new Set(rows.map((row) => row.clause));
  return {
    step,
    clause: rows[0]?.clause ?? clause,
    messages: [
      ...new Set(rows.map(({ message }) => (message === 'INTERNAL' ? words().inspector.decision : message))),
    ],
    rows: entries.filter((entry) => entry.step === step && clauses.has(entry.clause)).map(({ n }) => n),
  };
}

const rowsExplainedBy = (id: SettingId, entries: readonly Entry[]): readonly number[] =>
  entries.filter(({ why }) => why.some(({ setting }) => setting === id)).map(({ n }) => n);
