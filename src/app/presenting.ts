import { pause, setView } from '../session/commands.ts';
import type { Session } from '../session/session.ts';

/** Begins a presentation at the step that is shown, on the whole screen where the browser allows it. */
export function present(session: Session): void {
  setView(session, { mode: 'present' });
  void enterFullScreen();
}

/** Asks what comes after the step that is shown. */
export function beginQuiz(session: Session): void {
  pause(session);
  setView(session, { mode: 'quiz' });
}

/** Ends the presentation, or the quiz; the step stays. */
export function leave(session: Session): void {
  pause(session);
  setView(session, { mode: 'explore', blank: undefined });
  if (document.fullscreenElement) void document.exitFullscreen();
}

export async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await enterFullScreen();
}

async function enterFullScreen(): Promise<void> {
  if (document.fullscreenElement) return;
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // Frames may forbid it; then the page stays as it is.
  }
}

/** A presentation with the speaker's window beside it. */
export async function withSpeaker(session: Session): Promise<void> {
  const { openSpeaker } = await import('../present/audience.ts');
  setView(session, { mode: 'present' });
  openSpeaker(session);
}
