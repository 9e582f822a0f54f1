/** The types of a statechart, for `setup`: they exist only while compiling. */
export function typesOf<Types>(): Types {
  return {} as Types;
}
