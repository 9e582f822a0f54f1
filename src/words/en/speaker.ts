/** The speaker window, which only the presenter sees. */
export const speaker = {
  open: 'Speaker window',
  openHint: 'Speaker window (S)',
  blocked:
    'The browser did not open the speaker window. Allow pop-ups for this page, then press “Speaker window” again.',
  left: 'The speaker window was closed.',
  title: (procedure: string) => `Speaker – ${procedure}`,
  waiting:
    'Waiting for the presentation. Its window has to stay open; open this one from there with “Speaker window” (S).',
  closed:
    'The window of the audience was closed. What it showed last stays here; nothing can be moved until it is back.',
  connected: 'In step with the window of the audience.',
  clock: 'Time of day',
  elapsed: 'Time since the beginning',
  pause: 'Pause the timer',
  resume: 'Let the timer run',
  reset: 'Set the timer to zero',
  now: 'Now',
  notes: 'Notes',
  next: 'Next',
  end: 'The run ends here.',
  nothing: 'Nothing has been sent yet.',
  decision: 'decision',
  place: (n: number, count: number) => `${n} of ${count}`,
  black: 'Black screen',
  white: 'White screen',
  isBlank: { black: 'The audience sees a black screen.', white: 'The audience sees a white screen.' },
  larger: 'Larger notes',
  smaller: 'Smaller notes',
};
