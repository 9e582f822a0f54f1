/** What is wrong with a run file, a trace, a setting or a message that a stranger wrote; and what would be right. */
export const files = {
  runFile: 'the run file',
  trace: 'the trace',
  message: 'the message',
  expected: (place: string, right: string, found: string) => `${place}: expected ${right}, found ${found}`,
  notKnown: (place: string) => `${place}: not known here`,
  missing: (place: string) => `${place}: missing`,
  somethingElse: 'something else',
  oneOf: (values: string) => `one of ${values}`,
  text: (most: number) => `a text of at most ${most} characters`,
  trueOrFalse: 'true or false',
  milliseconds: 'a number of milliseconds',
  millisecondsFrom: 'a number of milliseconds from 0',
  atMostADay: 'at most one day in milliseconds',
  wholeNumber: 'a whole number',
  wholeNumberFrom: 'a whole number from 1',
  aMessage: (examples: string) => `the id of a message, such as ${examples}`,
  atMostSteps: (most: number) => `at most ${most} steps`,
  atMostActions: (most: number) => `at most ${most} actions`,
  atMostNotes: (count: number) => `at most ${count} notes`,
  atMostEntries: (most: number) => `at most ${most} entries`,
  /** The key and its values, as JSON has them. */
  action: (key: string, values: string) => `${key} as one of ${values}`,
  wait: (place: string, until: string, ms: string, steps: string) =>
    `${place}: expected one of ${until}, ${ms} or ${steps}`,
  toOneself: 'nobody writes to oneself; expected the other user',
  noSetting: (id: string) => `there is no setting ${id}`,
  mustBeOneOf: (id: string, values: string) => `${id} must be one of ${values}`,
  mustBeAList: (id: string, values: string) => `${id} must be a list of different values out of ${values}`,
  mustBeSeconds: (id: string, least: number, most: number) =>
    `${id} must be a number of seconds from ${least} to ${most}`,
  mustBeWhole: (id: string, least: number, most: number) =>
    `${id} must be a whole number from ${least} to ${most}`,
  mustBeText: (id: string, most: number) => `${id} must be a text of 1 to ${most} characters`,
};
