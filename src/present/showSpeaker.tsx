import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { shownTheme } from '../app/theme.ts';
import { SpeakerView } from './SpeakerView.tsx';

/** Makes this page the speaker window of a presentation. */
export function showSpeaker(place: HTMLElement, pair: string, theme: Parameters<typeof shownTheme>[0]): void {
  document.documentElement.dataset['theme'] = shownTheme(theme);
  window.addEventListener('hashchange', () => window.location.reload());
  createRoot(place).render(
    <StrictMode>
      <SpeakerView pair={pair} />
    </StrictMode>,
  );
}
