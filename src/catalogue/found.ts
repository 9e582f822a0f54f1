import type { Procedure } from '../scenarios/procedure.ts';
import { procedureWords } from '../words/procedures.ts';

/** Procedures of one document: those of the source documents, and those beyond them. */
export interface Shelf {
  readonly document: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly beyond: boolean;
  readonly procedures: readonly Procedure[];
}

/** 6.5 before 6.5a before 6.10. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** The procedures in which every word of the query occurs, by document and clause. */
export function found(procedures: readonly Procedure[], query: string): readonly Shelf[] {
  const asked = query.toLowerCase().split(/\s+/u).filter(Boolean);
  const fits = (procedure: Procedure) => {
    const { id, document, clause } = procedure;
    const { title, shortTitle, summary } = procedureWords(procedure);
    const text = [id, document, clause, title, shortTitle, summary].join(' ').toLowerCase();
    return asked.every((word) => text.includes(word));
  };
  const fitting = procedures
    .filter(fits)
    .toSorted((one, other) => byNumber.compare(one.clause, other.clause));
  const documents = [...new Set(procedures.map(({ document }) => document))];
  const shelves = documents.map((document) => {
    const own = fitting.filter((procedure) => procedure.document === document);
    const sections = [false, true].map((beyond) => ({
      beyond,
      procedures: own.filter(({ basis }) => (basis !== 'S') === beyond),
    }));
    return { document, sections: sections.filter((section) => section.procedures.length > 0) };
  });
  return shelves.filter(({ sections }) => sections.length > 0);
}
