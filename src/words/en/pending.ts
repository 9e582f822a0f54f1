/** What waits for something to act on. */
export const pending = {
  one: (condition: string, value: string) => `${condition}: ${value}.`,
  several: (count: number) => `${count} conditions changed`,
  whenRegistered: (ue: string) => `Takes effect when ${ue} registers again.`,
  whenBothRegistered: (one: string, other: string) => `Takes effect when ${one} and ${other} register again.`,
  fromHereOn: 'In effect from here on.',
  registerAgain: (ue: string) => `Register ${ue} again`,
  runAgain: 'Run again',
  runAgainHint: 'Run the same messages again under the new conditions (R)',
  hide: 'Hide',
};
