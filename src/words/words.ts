import { en } from './en.ts';

/** Everything that a person reads, in one language. A translation is one value of this type. */
type Words = typeof en;

/** The texts in the language that is spoken. */
export const words = (): Words => en;
