import type { Browser } from 'playwright';

/** What the measurements are given by the command that starts them. */
export interface Machine {
  /** This command with other arguments in a process of its own, which says when memory is to be cleaned up; its last line of output. */
  runApart(argv: readonly string[]): Promise<string>;
  /** The address of a fresh production build, built and served at the first call. */
  site(): Promise<string>;
  /** A Chromium without a window, started at the first call. */
  browser(): Promise<Browser>;
}
