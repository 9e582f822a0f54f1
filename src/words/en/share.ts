/** The dialog that gives a link to what is shown. */
export const share = {
  title: 'Share',
  trace: 'A loaded trace is not in the address. Share its file, or export it again.',
  saveRun: 'Save run file',
  copy: 'Copy link',
  copied: 'Copied',
  link: 'Link to this run, at this step',
  note: 'The run is in the part behind the #. It is not sent to any server, and the link works offline too.',
};
