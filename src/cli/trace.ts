/** Runs the simulator without a browser and prints the run. Returns the exit code. */
export function main(argv: readonly string[]): number {
  console.error(`trace: unknown procedure ${argv[0] ?? '(none given)'}`);
  return 2;
}
