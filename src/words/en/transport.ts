/** The foot of the page, which moves through the run. */
export const transport = {
  steps: 'Steps',
  first: 'First step',
  previous: 'Previous step',
  play: 'Play',
  pause: 'Pause',
  next: 'Next step',
  last: 'Last step',
  speed: 'Speed',
  timeline: 'Timeline',
  nothingSent: 'Nothing sent yet',
  beforeFirst: 'Before the first step',
  /** Small, beside the buttons. */
  readout: {
    nothingSent: 'nothing sent yet',
    beforeFirst: (count: number) => `before the first of ${count}`,
    step: (label: string) => `step ${label}`,
    place: (n: number, count: number) => `${n} of ${count}`,
  },
};
