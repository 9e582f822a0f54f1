/** Runs that are kept side by side. */
export const runs = {
  list: 'Runs',
  run: (number: number) => `Run ${number}`,
  from: (number: number, step: string) => `Run ${number} from step ${step}`,
  close: (name: string) => `Close ${name}`,
  noDifference: 'The same messages: these conditions make no difference here.',
};
