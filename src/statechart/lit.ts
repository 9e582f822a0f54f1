import { createContext, useContext } from 'react';

/** What is lit on a chart that stands still. */
export interface Lit {
  /** Active states and the frames around them. */
  readonly active: ReadonlySet<string>;
  readonly visited: ReadonlySet<string>;
  /** Transitions taken in this step, by id. */
  readonly taken: ReadonlySet<string>;
  /** The state that took something without leaving. */
  readonly stayed: string | undefined;
}

export const LitContext = createContext<Lit>({
  active: new Set(),
  visited: new Set(),
  taken: new Set(),
  stayed: undefined,
});

export const useLit = (): Lit => useContext(LitContext);
