import type { Procedure } from '../scenarios/procedure.ts';

/** Procedures of one document. */
export interface Shelf {
  readonly document: string;
  readonly procedures: readonly Procedure[];
}

/** The procedures in which every word of the query occurs, by document, in the order given. */
export function found(procedures: readonly Procedure[], query: string): readonly Shelf[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  const fits = ({ id, clause, title, shortTitle, summary }: Procedure) => {
    const text = [id, clause, title, shortTitle, summary].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const fitting = procedures.filter(fits);
  const documents = [...new Set(fitting.map(({ document }) => document))];
  return documents.map((document) => ({
    document,
    procedures: fitting.filter((procedure) => procedure.document === document),
  }));
}
