import { modelVersion } from '../protocol/modelVersion.ts';
import { isSettingId } from '../protocol/settings.ts';
import type { RunFile } from '../scenarios/action.ts';
import { fingerprintOf } from '../timeline/fingerprint.ts';
import { startSettings } from '../timeline/play.ts';
import { procedureWords } from '../words/procedures.ts';
import { valueWords } from '../words/settings.ts';
import { words } from '../words/words.ts';
import type { Exported } from './exporter.ts';
import { oneLine } from './oneLine.ts';

/** What is written beside a ladder that leaves the laboratory. */
export interface Caption {
  readonly title: string;
  /** Document and clause, with the mark of how far they can be trusted; empty for a trace of others. */
  readonly clause: string;
  /** The conditions that are not those that the procedure begins with. */
  readonly conditions: readonly string[];
  readonly outcome: string;
  readonly madeBy: string;
}

/** The caption of what is exported, each part on one line. */
export function captionOf(exported: Exported, code: string | undefined): Caption {
  const { run, ladder } = exported;
  const say = words().exports;
  const made = say.madeBy(modelVersion, fingerprintOf(ladder.entries));
  const isTooLarge = run !== undefined && code === undefined;
  const common = {
    outcome: oneLine(ladder.outcome.text),
    madeBy: isTooLarge ? `${made}; ${say.runTooLarge}` : made,
  };
  if (run === undefined) return { ...common, title: say.traceOfOthers, clause: '', conditions: [] };
  const { procedure, timeline } = run;
  const clause = `${words().header.clause(procedure.document, procedure.clause)} [${procedure.basis}]`;
  const name = procedureWords(procedure).title;
  const title = oneLine(timeline.run.title ?? '');
  return {
    ...common,
    title: title === '' ? name : title,
    clause: title === '' ? clause : `${name}, ${clause}`,
    conditions: conditionsOf(timeline.run),
  };
}

/** The same as lines, without the title. */
export function captionLines({ clause, conditions, outcome, madeBy }: Caption): readonly string[] {
  const say = words().exports;
  return [
    clause,
    conditions.length === 0 ? '' : `${say.conditions}: ${conditions.join('; ')}`,
    outcome === '' ? '' : `${say.outcome}: ${outcome}`,
    madeBy,
  ].filter((line) => line !== '');
}

function conditionsOf(run: RunFile): readonly string[] {
  const say = words().exports;
  const usual: Readonly<Record<string, unknown>> = {
    ...startSettings({ interwork: 1, procedure: run.procedure }),
  };
  const differs = ([id, value]: readonly [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(usual[id]);
  return [
    ...Object.entries(run.settings ?? {})
      .filter(differs)
      .map(([id, value]) => said(say.condition, id, value)),
    ...(run.script ?? []).flatMap((one) =>
      one.do === 'set' ? [said(say.conditionSet, one.id, one.value)] : [],
    ),
  ];
}

function said(say: (label: string, value: string) => string, id: string, value: unknown): string {
  if (!isSettingId(id)) return oneLine(say(id, String(value)));
  return oneLine(say(words().settings[id].label, valueWords(id, value)));
}
