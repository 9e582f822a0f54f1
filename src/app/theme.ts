import type { Session, View } from '../session/session.ts';

/** Keeps the page in the colours that are chosen, or in those of the system when none are. */
export function keepTheme(session: Session): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset['theme'] = themeShown(session.getState().view.theme, system.matches);
  };
  apply();
  system.addEventListener('change', apply);
  session.subscribe((state, before) => {
    if (state.view.theme !== before.view.theme) apply();
  });
}

function themeShown(theme: View['theme'], systemIsDark: boolean): 'light' | 'dark' | 'projector' {
  if (theme !== 'system') return theme;
  return systemIsDark ? 'dark' : 'light';
}
