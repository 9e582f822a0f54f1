import { words } from './words.ts';

/** Several names as the language lists them: `UE-A and UE-B`. */
export const listed = (names: readonly string[]): string => new Intl.ListFormat(words().locale).format(names);
