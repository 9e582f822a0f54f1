import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Figure, lineOf, meetsAim } from './figure.ts';
import type { Pace } from './longRun.ts';
import type { Machine } from './machine.ts';
import type { Measurement } from './measurement.ts';
import { measurements } from './measurements.ts';
import { simulate } from './simulate.ts';

/**
 * Measures, says so line by line, and closes with one line of JSON. A figure that misses its aim is a result, not a
 * failure: the exit code is 0.
 */
export async function main(argv: readonly string[], machine: Machine): Promise<number> {
  if (argv[0] === '--simulate') {
    const [, messages, pace, runs] = argv;
    printSimulated(Number(messages), pace as Pace, Number(runs));
    return 0;
  }
  const wanted = wantedOf(argv);
  if (wanted === undefined) {
    console.error(`bench [--only ${measurements.map(({ id }) => id).join('|')}] …`);
    return 2;
  }
  const load = loadavg()[0] ?? 0;
  if (load > 1)
    console.log(`Other work keeps this machine busy (load ${load.toFixed(1)}): expect slower figures.`);
  const figures: Figure[] = [];
  for (const measurement of wanted) {
    console.log(measurement.title);
    for await (const figure of measurement.measure(machine)) {
      console.log(lineOf(figure));
      figures.push(figure);
    }
  }
  console.log(JSON.stringify(reportOf(figures, load)));
  return 0;
}

/** What `--only` names, else everything; nothing where the arguments are not understood. */
function wantedOf(argv: readonly string[]): readonly Measurement[] | undefined {
  try {
    const { only } = parseArgs({
      args: [...argv],
      options: { only: { type: 'string', multiple: true } },
    }).values;
    if (only === undefined) return measurements;
    return only.every((id) => measurements.some((one) => one.id === id))
      ? measurements.filter(({ id }) => only.includes(id))
      : undefined;
  } catch {
    return undefined;
  }
}

/** A short run comes first, so that what is only loaded once counts for none. */
function printSimulated(messages: number, pace: Pace, runs: number): void {
  simulate(200, pace);
  console.log(JSON.stringify(Array.from({ length: runs }, () => simulate(messages, pace))));
}

function reportOf(figures: readonly Figure[], load: number) {
  const cores = cpus();
  return {
    interworkBench: 1,
    machine: { cores: cores.length, cpu: cores[0]?.model ?? '', node: process.versions.node, load },
    figures: figures.map((figure) => ({ ...figure, ...metOf(figure) })),
  };
}

function metOf(figure: Figure): { readonly met?: boolean } {
  const met = meetsAim(figure);
  return met === undefined ? {} : { met };
}
