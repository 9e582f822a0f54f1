/** The run on paper. */
export const print = {
  menu: 'Print or PDF…',
  steps: 'Steps',
  cut: (shown: number, count: number) =>
    `The first ${shown} of ${count} rows are printed. A picture (SVG) holds the whole ladder.`,
};
