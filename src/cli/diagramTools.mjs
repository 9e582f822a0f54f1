/** Finds the programs that read exported diagrams, and installs them where that can be done. */
import { spawnSync } from 'node:child_process';

/** What each is asked to show that it is there. */
const programs = {
  plantuml: ['-headless', '-version'],
  mscgen: ['-l'],
};

/** @typedef {keyof typeof programs} Program */

/** @param {Program} program */
const runs = (program) => spawnSync(program, programs[program], { stdio: 'ignore' }).status === 0;

/**
 * Why a program cannot be had on this machine; nothing when it can be run. Tries apt first, as root on Linux.
 * @param {Program} program
 * @returns {string | undefined}
 */
export function missingProgram(program) {
  if (runs(program)) return undefined;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return `${program} is not installed, and only root on Debian can have it installed from here`;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', program]]) {
    const { status } = spawnSync('apt-get', args, { stdio: 'ignore', env, timeout: 180_000 });
    if (status !== 0) return `${program} is not installed, and apt-get ${args[0]} failed`;
  }
  return runs(program) ? undefined : `${program} was installed, but does not run`;
}

/**
 * What a program says of its input.
 * @param {Program} program
 * @param {readonly string[]} args
 * @param {string} [input]
 * @returns {{ status: number | null, output: string }}
 */
export function runProgram(program, args, input) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, output: `${stdout}${stderr}` };
}
