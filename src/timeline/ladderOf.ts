import { conditionsOf } from '../kernel/react.ts';
import { carriesOf, detailOf } from '../protocol/carries.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import type { MessageId } from '../protocol/messages/messages.ts';
import { type Protocol, type Spoken, wayOf } from '../protocol/referencePoints.ts';
import type { Settings } from '../protocol/settings.ts';
import { lifelineOrder } from '../scenarios/lifelines.ts';
import { shownName } from '../scenarios/names.ts';
import type { Procedure, StepRow } from '../scenarios/procedure.ts';
import { detailWords, internalWords, sentenceOf } from '../words/narration.ts';
import { words } from '../words/words.ts';
import { type Arrow, arrowsOf } from './arrows.ts';
import type { Entry, Ladder, Why } from './entry.ts';
import { type Hops, withHiddenHops, withoutHiddenHops } from './hops.ts';
import { outcomeOf } from './outcome.ts';
import { drawsHop, rowsOfArrows, unnumberedRow } from './rowsOfArrows.ts';
import { type Submission, submissionsOf } from './submissions.ts';
import { timerBarsOf } from './timerBars.ts';
import { type Timeline, worldAt } from './timeline.ts';
import { whyReader } from './whyReader.ts';

/** What of a run is shown. */
export interface View {
  /** P-CSCF and I-CSCF, which the figures leave out. */
  readonly hiddenHops: boolean;
  /** The registrations before the run, where the procedure does not list them itself. */
  readonly preparation: boolean;
}

/** A run as rows between lifelines, with the labels of the procedure's figure where something happened that it numbers. */
export function ladderOf(timeline: Timeline, procedure: Procedure, view: View): Ladder {
  const submissions = submissionsOf(timeline);
  const arrows = arrowsOf(timeline);
  const asFigure = withoutHiddenHops(arrows, (hop) => drawsHop(procedure, hop));
  const rowOf = rowsOfArrows(asFigure, submissions, procedure);
  const shown = (view.hiddenHops ? withHiddenHops(arrows) : asFigure).filter(
    ({ arrow, parts }) =>
      view.preparation || arrow.sentMs >= 0 || rowOf.get(first(parts))?.registration === true,
  );
  const why = whyReader(timeline, submissions);
  const end = worldAt(timeline, timeline.steps.length - 1);
  const entries = shown.map((hops, index): Entry => {
    const { arrow } = hops;
    const row = rowOf.get(first(hops.parts)) ?? unnumberedRow(arrow);
    const spoken = conditionsOf(end, arrow.stimulus) as unknown as Settings;
    return entryOf(procedure, index + 1, hops, row, submissions[arrow.stimulus], why(arrow), spoken);
  });
  const prepared = worldAt(timeline, timeline.start - 1).stimuli;
  const subject = subjectOf(submissions.slice(prepared));
  const name = (element: string) => shownName(procedure, element);
  return {
    participants: participantsOf(procedure, shown).map(name),
    entries,
    timers: timerBarsOf(timeline, shown).map((bar) => ({ ...bar, element: name(bar.element) })),
    outcome:
      subject === undefined ? { id: 'none', text: words().outcomes.nothing } : outcomeOf(subject, name),
    outcomes: submissions.map((submission) => ({
      transaction: submission.name,
      ...outcomeOf(submission, name),
    })),
  };
}

/**
 * What the run is about: the last thing that a user sent and a terminal did not turn down itself, or did else; without
 * any, a delivery that a change of the world set going.
 */
function subjectOf(submissions: readonly Submission[]): Submission | undefined {
  const sent = submissions.filter(({ action }) => 'to' in action);
  const turnedDown = ({ notes }: Submission) =>
    notes.some(({ note }) => note.type === 'ended' && note.reason === 'no-session');
  return (
    sent.findLast((submission) => !turnedDown(submission)) ??
    sent.at(-1) ??
    submissions.findLast(({ action }) => action.type.startsWith('USER')) ??
    submissions.findLast(({ notes }) => notes.some(({ note }) => note.type === 'delivery'))
  );
}

function first(parts: readonly Arrow[]): Arrow {
  const [arrow] = parts;
  if (arrow === undefined) throw new Error('A row is made of at least one hop');
  return arrow;
}

function entryOf(
  procedure: Procedure,
  n: number,
  { arrow }: Hops,
  row: StepRow | undefined,
  submission: Submission | undefined,
  why: readonly Why[],
  spoken: Spoken,
): Entry {
  const { sentMs, receivedMs, lost, endedAt, sentAt, sequence } = arrow;
  const from = shownName(procedure, arrow.from);
  const to = shownName(procedure, arrow.to);
  const common = {
    n,
    step: row?.step ?? null,
    clause: row?.clause ?? '',
    basis: row?.basis ?? 'G',
    from,
    to,
    sentMs,
    receivedMs,
    lost,
    transaction: submission?.name ?? '',
    why,
    moment: endedAt,
    sentAt,
    sequence,
  } as const;
  if (arrow.kind === 'internal') {
    const { id, values } = arrow.note;
    const { sentence, detail } = internalWords(id, from, values);
    const place = { message: 'INTERNAL', protocol: 'internal', refPoint: null, kind: 'internal' } as const;
    return { ...common, ...place, carries: values, sentence, detail };
  }
  const { message } = arrow;
  const carries = carriesOf(message);
  const point = wayOf(message.type, arrow.from as ElementId, arrow.to as ElementId, spoken);
  return {
    ...common,
    message: message.type,
    protocol: protocolOf(message.type, point?.protocol),
    refPoint: point?.name ?? pathBetween(from, to),
    kind: isAnswer(message.type) ? 'answer' : 'request',
    carries,
    sentence: sentenceOf(message.type, from, to, carries),
    detail: detailWords(detailOf(message)),
  };
}

/** The reference points of a path whose middle is not shown. */
function pathBetween(from: string, to: string): string | null {
  return from.startsWith('UE') || to.startsWith('UE') ? 'Gm, Mw' : 'Mw';
}

function protocolOf(message: MessageId, spoken: Protocol | undefined): Protocol {
  if (message.startsWith('SIP') || message.startsWith('MSRP')) return 'sip';
  if (message.startsWith('PAGING')) return 'sms';
  return spoken ?? 'sip';
}

function isAnswer(message: MessageId): boolean {
  return (
    /-(RES|ERR|ACK|REPORT|UAA|SAA|LIA)$/.test(message) ||
    ['SIP 200 OK', 'SIP 202 Accepted', 'SIP ERROR', 'MSRP 200 OK'].includes(message)
  );
}

/** The figure's lifelines that have their place, and those that acted besides, each where it stands in the network. */
function participantsOf(procedure: Procedure, shown: readonly Hops[]): readonly string[] {
  const acting = new Set<string>(procedure.participants);
  for (const { arrow } of shown) acting.add(arrow.from).add(arrow.to);
  const order: readonly string[] = lifelineOrder(procedure);
  return [...acting].toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
}
