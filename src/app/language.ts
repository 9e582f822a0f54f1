import { flushSync } from 'react-dom';
import { notify } from '../session/commands.ts';
import type { Session } from '../session/session.ts';
import { isLanguageId, type LanguageId, languages } from '../words/languages.ts';
import { speak, words } from '../words/words.ts';

const storedAs = 'interwork.language';

/** What is asked for, else what was chosen here before, else what the browser speaks, else English. */
export async function speakLanguage(asked: LanguageId | undefined): Promise<void> {
  const wishes = [asked, chosenBefore(), ...navigator.languages.map((tag) => tag.split('-')[0])];
  speak(await languages[wishes.find(isLanguageId) ?? 'en'].texts());
  document.documentElement.lang = words().locale;
}

/** A frame without an origin has no storage: reading it throws. */
function chosenBefore(): string | null {
  try {
    return localStorage.getItem(storedAs);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit, where there is a place for it. */
export function rememberLanguage(language: LanguageId): void {
  try {
    localStorage.setItem(storedAs, language);
  } catch {
    // The choice still holds for this visit.
  }
}

/** Keeps the page in the language that is chosen. The session stays; only what shows it is drawn anew. */
export function keepLanguage(session: Session, draw: () => void): void {
  session.subscribe(({ view }, before) => {
    if (view.language !== before.view.language) void change(session, draw);
  });
}

async function change(session: Session, draw: () => void): Promise<void> {
  try {
    await speakLanguage(session.getState().view.language);
  } catch {
    notify(session, 'error', words().language.notLoaded);
    return;
  }
  flushSync(draw);
  document.querySelector<HTMLElement>('.header-language')?.focus();
}
