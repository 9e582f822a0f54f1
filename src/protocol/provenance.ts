/**
 * How far a fact can be trusted: `S` the source documents, `P` a public copy of the specification,
 * `R` our reading where the text is silent, `G` general knowledge that was not checked.
 */
export type Basis = 'S' | 'P' | 'R' | 'G';
