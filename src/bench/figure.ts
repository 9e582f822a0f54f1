/** What was measured several times over. */
export interface Figure {
  readonly id: string;
  readonly unit: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
  readonly aim?: Aim;
}

export type Aim = { readonly atMost: number } | { readonly atLeast: number };

export function figureOf(id: string, unit: string, samples: readonly number[], aim?: Aim): Figure {
  const sorted = samples.toSorted((one, other) => one - other);
  const at = (share: number) => rounded(quantile(sorted, share));
  return {
    id,
    unit,
    median: at(0.5),
    min: at(0),
    max: at(1),
    runs: samples.length,
    ...(aim && { aim }),
  };
}

/** The value that this share of the sorted samples does not exceed, between two samples in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('Nothing was measured');
  return below + (above - below) * (place - Math.floor(place));
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** Whether the median keeps to what is aimed at; nothing where nothing is. */
export function meetsAim({ median, aim }: Figure): boolean | undefined {
  if (aim === undefined) return undefined;
  return 'atMost' in aim ? median <= aim.atMost : median >= aim.atLeast;
}

/** One line for people. */
export function lineOf(figure: Figure): string {
  const { id, unit, median, min, max, aim } = figure;
  const number = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 4 });
  const range = min === max ? '' : ` (${number(min)} … ${number(max)})`;
  const words =
    aim && ('atMost' in aim ? `at most ${number(aim.atMost)}` : `at least ${number(aim.atLeast)}`);
  const verdict = words === undefined ? '' : `  ${meetsAim(figure) ? 'meets' : 'MISSES'} ${words}`;
  return `  ${id.padEnd(46)} ${number(median).padStart(9)} ${unit}${range}${verdict}`;
}
