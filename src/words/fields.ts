import { fieldGroups, type fields } from './en/fields.ts';

/** The canonical keys of what a message carries. */
export type FieldKey = keyof typeof fields;

export type FieldGroupId = keyof typeof fieldGroups;

/** The parts of a message, in the order in which the Message tab shows them. */
export const fieldGroupIds = Object.keys(fieldGroups) as readonly FieldGroupId[];

/** What a carried field is called and says. */
export interface FieldText {
  readonly label: string;
  readonly explanation: string;
  /** What the canonical values mean, where the value does not say it itself. */
  readonly meanings?: Readonly<Record<string, string>>;
}
