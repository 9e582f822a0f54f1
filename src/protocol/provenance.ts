/**
 * How far a fact can be trusted: `S` the source documents, `P` a public copy of the specification,
 * `R` our reading where the text is silent, `G` general knowledge that was not checked.
 */
export type Basis = 'S' | 'P' | 'R' | 'G';

const byTrust: readonly Basis[] = ['S', 'P', 'R', 'G'];

/** Of several marks, the one that can be trusted furthest; of none, the least. */
export function mostTrusted(marks: readonly Basis[]): Basis {
  return byTrust.find((basis) => marks.includes(basis)) ?? 'G';
}
