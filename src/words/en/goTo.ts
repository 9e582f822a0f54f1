/** The dialog that leads to a step. */
export const goTo = {
  title: 'Go to step',
  step: 'Step',
  hint: 'Such as 9 or 5a',
  go: 'Go',
  found: (message: string, from: string, to: string) => `${message} from ${from} to ${to}`,
  notFound: 'This run has no such step.',
};
