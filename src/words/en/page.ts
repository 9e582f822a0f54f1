/** The columns of the page, and what stands between them. */
export const page = {
  title: (procedure: string) => `${procedure} – Interwork`,
  drop: 'Drop a run file, a trace or a saved picture to open it',
  showAgain: 'Show the screen again',
  cannotBeShown: (part: string) => `${part} cannot be shown.`,
  parts: { map: 'The map', ladder: 'The ladder', inspector: 'The inspector' },
  tryAgain: 'Try again',
  columns: 'Columns',
  panes: { conditions: 'Conditions', flow: 'Flow', inspector: 'Inspector' },
  close: 'Close',
  needsScript: 'Interwork simulates and draws in the browser: it needs JavaScript.',
  openInWindow: 'Open this run in a window of its own',
};
