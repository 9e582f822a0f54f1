import { en } from './en.ts';
import type { Words } from './words.ts';

interface Language {
  /** In the language itself. */
  readonly name: string;
  readonly texts: () => Promise<Words>;
}

/** The languages of the page, by their BCP 47 tags. Only English, in which texts are first written, is always loaded. */
export const languages = {
  en: { name: 'English', texts: async () => Promise.resolve(en) },
  de: { name: 'Deutsch', texts: async () => (await import('./de.ts')).de },
} satisfies Readonly<Record<string, Language>>;

export type LanguageId = keyof typeof languages;

export const languageIds = Object.keys(languages) as readonly LanguageId[];

export const isLanguageId = (id: string | null | undefined): id is LanguageId =>
  id !== null && id !== undefined && Object.hasOwn(languages, id);
