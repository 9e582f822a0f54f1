import { words } from './words.ts';

/** What a procedure and its branches are called, and what happens in it. */
export interface ProcedureWords {
  readonly title: string;
  /** A few words for a list. */
  readonly shortTitle: string;
  readonly summary: string;
  /** Titles by the ids of the branches. */
  readonly branches: Readonly<Record<string, string>>;
}

/** A procedure as its own file has it, with its texts in English. */
interface Written extends Omit<ProcedureWords, 'branches'> {
  readonly id: string;
  readonly branches: readonly { readonly id: string; readonly title: string }[];
}

/** The words for a procedure: those of a translation or, in English, its own. */
export function procedureWords({ id, title, shortTitle, summary, branches }: Written): ProcedureWords {
  return (
    words().procedures[id] ?? {
      title,
      shortTitle,
      summary,
      branches: Object.fromEntries(branches.map((branch) => [branch.id, branch.title])),
    }
  );
}
