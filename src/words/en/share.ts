/** The dialog that hands out a run: as a link, for a page of others, as a file. */
export const share = {
  title: 'Share',
  trace: 'A loaded trace is not in the address. Share its file, or export it again.',
  opensAs: 'It opens as',
  modes: { explore: 'Laboratory', present: 'Presentation', quiz: 'Quiz' },
  link: 'Link to this run, at this step',
  copyLink: 'Copy link',
  private:
    'The run is in the part behind the #. It is not sent to any server, and the link works offline too.',
  tooLong: (length: string, most: string) =>
    `This run makes a link of ${length} characters, and many programs cut links after ${most}. Save it as a file instead: whoever drops the file on the page, or opens it by Export, sees this run.`,
  embed: 'For a slide or a page of your own',
  way: 'Way',
  ways: { element: 'Element', frame: 'Frame' },
  size: 'Size',
  sizes: { full: 'As wide as the page' },
  snippet: 'Lines for the page',
  copySnippet: 'Copy lines',
  element: 'The element obeys scripts, shares its keys with slides and fits into reveal.js.',
  frame: 'A frame needs no script. It may stand in a sandbox that allows scripts and nothing else.',
  withFile: (name: string) => `Put the saved file ${name} beside the page.`,
  saveFile: 'Save run file',
  copied: 'Copied',
  copyRefused: 'The browser does not let this page copy. Copy the text by hand.',
};
