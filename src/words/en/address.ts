/** What of the page’s address could not be followed. */
export const address = {
  tooLong: 'The address is too long.',
  notOneOf: (key: string, found: string, legal: string) => `${key}: “${found}” is not one of ${legal}.`,
  notANumber: (found: string) => `n: “${found}” is not a number from 1.`,
  noProcedure: (found: string, known: string) => `There is no procedure “${found}”; there are ${known}.`,
  runNotReadable: (reason: string) => `The run in the address cannot be read. ${reason}.`,
  defaultUsed: (reason: string) => `${reason}; the default is used.`,
  noStep: (step: string) => `step: no entry of this run is called “${step}”.`,
  noEntry: (n: number, count: number) => `n: this run has ${count} entries, not ${n}.`,
  codeTooLong: 'run: longer than 64 kB',
  notACode: 'run: not a code made by “Share”',
  codeTooLarge: 'run: larger than 1 MB',
  codeDamaged: 'run: damaged, or cut short',
};
