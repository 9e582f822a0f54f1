/** Speaker notes, which are the chapters of a run. */
export const notes = {
  title: 'Notes and chapters',
  chapters: 'Chapters',
  hint: 'Notes and chapters (C)',
  forStep: (name: string) => `Note for ${name}`,
  placeholder: 'What you want to say here. The first line becomes the name of a chapter.',
  save: 'Save note',
  remove: 'Delete note',
  none: 'There are no notes yet. The speaker window shows the note of the step, the timeline its chapter.',
  ofTrace: 'A loaded trace takes no notes: they belong to a run.',
  chapter: (title: string) => `chapter: ${title}`,
};
