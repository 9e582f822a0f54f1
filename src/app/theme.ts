import type { Session, Theme, View } from '../session/session.ts';

const darkScheme = '(prefers-color-scheme: dark)';

/** Keeps the page in the colours that are chosen, or in those of the system when none are. */
export function keepTheme(session: Session): void {
  const system = window.matchMedia(darkScheme);
  const apply = () => {
    document.documentElement.dataset['theme'] = shownTheme(session.getState().view.theme);
  };
  apply();
  system.addEventListener('change', apply);
  session.subscribe((state, before) => {
    if (state.view.theme !== before.view.theme) apply();
  });
}

/** The colours of a choice at this moment. */
export function shownTheme(theme: View['theme']): Theme {
  if (theme !== 'system') return theme;
  return window.matchMedia(darkScheme).matches ? 'dark' : 'light';
}
