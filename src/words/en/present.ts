/** Texts of a presentation: the stage that the audience sees. */
export const present = {
  said: 'What happens',
  nothingYet: 'Nothing has been sent yet.',
  tools: 'Presentation',
  showAhead: 'Show what is still to come',
  blank: 'Blank the screen',
  blankKey: 'Blank the screen (B, or W for white)',
  fullScreen: 'Full screen',
  fullScreenKey: 'Full screen (F)',
  projector: 'Colours for a projector',
  leave: 'Leave the presentation',
  leaveKey: 'Leave the presentation (Esc)',
};
