/** What a decision found, in words: when its condition held and when it did not. */
export interface DecisionWords {
  readonly holds: string;
  readonly fails: string;
}
