import { en } from './en.ts';

/** Everything that a person reads, in one language. A translation is one value of this type. */
export type Words = typeof en;

let spoken: Words = en;

/** The texts in the language that is spoken. */
export const words = (): Words => spoken;

/**
 * Chooses the language. Called before anything is read or drawn; who calls it later draws everything again, as the
 * page does when a reader chooses another one. Texts are therefore asked for when they are needed, never at import.
 */
export function speak(language: Words): void {
  spoken = language;
}
