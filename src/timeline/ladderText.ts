import type { World } from '../kernel/world.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import type { Settings } from '../protocol/settings.ts';
import { shownName } from '../scenarios/names.ts';
import type { Procedure } from '../scenarios/procedure.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import type { Action, RunFile } from '../scenarios/action.ts';
import type { Entry, Ladder } from './entry.ts';
import { ladderOf, type View } from './ladderOf.ts';
import { play } from './play.ts';
import { worldAt } from './timeline.ts';

const asFigures: View = { hiddenHops: false, preparation: false };

/** A run file of a test: the procedure's own stimulus, or a script. Charging, which adds rows to every ladder, is off. */
export function runOf(
  procedure: string,
  settings: Partial<Settings> = {},
  script?: readonly Action[],
): RunFile {
  return {
    interwork: 1,
    procedure,
    settings: { 'chg.mode': 'none', ...settings },
    ...(script && { script }),
  };
}

/** The world when a run has come to rest. */
export function endOf(run: RunFile): World {
  const timeline = play(run);
  return worldAt(timeline, timeline.steps.length - 1);
}

/** What a run looks like; without a view, as the figures draw it. */
export function ladderOfRun(run: RunFile, view: Partial<View> = {}): Ladder {
  const procedure = procedureNamed(run.procedure);
  if (procedure === undefined) throw new Error(`No procedure is called ${run.procedure}`);
  return ladderOf(play(run), procedure, { ...asFigures, ...view });
}

/** A ladder as text, to hold against the step table of the standard: `9  IP-SM-GW → SGSN  MT-FSM SMS-DELIVER`. */
export function ladderText({ entries, outcome }: Ladder): string {
  return [...entries.map(lineOf), `=> ${outcome.id}`].join('\n');
}

function lineOf(entry: Entry): string {
  const { step, from, to, message, detail } = entry;
  const what = entry.kind === 'internal' ? `${from}  ${detail}` : `${from} → ${to}  ${message} ${detail}`;
  return `${step ?? '·'}  ${[what.trim(), ...marksOf(entry)].join(' ')}`;
}

/** What of the payload the standard makes a point of. */
function marksOf({ carries, lost }: Entry): readonly string[] {
  return [
    ...(carries['privacy'] === true ? ['[privacy]'] : []),
    ...(carries['sender'] === 'ANONYMOUS' ? ['[anonymous]'] : []),
    ...(carries['resourcePriority'] === true ? ['[resource priority]'] : []),
    ...(carries['transportPriority'] === true ? ['[transport priority]'] : []),
    ...(carries['mpsIndication'] === 'on' ? ['[MPS on]'] : []),
    ...(lost ? ['[lost]'] : []),
  ];
}

/** A ladder as a test writes it, in one or more parts, whatever their indentation. */
export function ladder(...parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Rows of a step table that none of the entries is an instance of, as `label message`. */
export function rowsMissing(procedure: Procedure, entries: readonly Entry[]): readonly string[] {
  const isEnd = (shown: string, ends: readonly ElementId[]) =>
    ends.some((element) => shownName(procedure, element) === shown);
  const missing = procedure.steps.filter(
    (row) =>
      !entries.some(
        ({ step, message, from, to }) =>
          step === row.step && message === row.message && isEnd(from, row.from) && isEnd(to, row.to),
      ),
  );
  return missing.map(({ step, message }) => `${step} ${message}`);
}
