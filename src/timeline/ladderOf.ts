import type { Conditions, Finding } from '../kernel/world.ts';
import { conditionsOf } from '../kernel/react.ts';
import { carriesOf, detailOf } from '../protocol/carries.ts';
import { type DecisionId, decisions } from '../protocol/decisions.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import type { MessageId } from '../protocol/messages.ts';
import { type Protocol, referencePointBetween } from '../protocol/referencePoints.ts';
import { lifelineOrder } from '../scenarios/lifelines.ts';
import { shownName } from '../scenarios/names.ts';
import type { Procedure, StepRow } from '../scenarios/procedure.ts';
import { procedures } from '../scenarios/procedures.ts';
import { unnumbered } from '../scenarios/unnumbered.ts';
import { decisionWords } from '../words/decisions.ts';
import { fill } from '../words/fill.ts';
import { internalWords, sentenceOf } from '../words/narration.ts';
import { type Arrow, arrowsOf, type MessageArrow } from './arrows.ts';
import type { Entry, Ladder, Why } from './entry.ts';
import { type Hops, withHiddenHops, withoutHiddenHops } from './hops.ts';
import { outcomeOf } from './outcome.ts';
import { type Submission, submissionsOf } from './submissions.ts';
import { timerBarsOf } from './timerBars.ts';
import type { Timeline } from './timeline.ts';

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
  const asFigure = withoutHiddenHops(arrows);
  const rowOf = new Map<Arrow, StepRow | undefined>();
  const numbered = new Set<string>();
  for (const { arrow, parts } of asFigure) {
    const row = rowFor(arrow, submissions[arrow.stimulus], procedure, numbered);
    if (arrow.kind === 'message' && (labelled(row) || row?.registration === true))
      numbered.add(requestHop(arrow));
    for (const part of parts) rowOf.set(part, row);
  }
  const shown = (view.hiddenHops ? withHiddenHops(arrows) : asFigure).filter(
    ({ arrow, parts }) =>
      view.preparation || arrow.sentMs >= 0 || rowOf.get(first(parts))?.registration === true,
  );
  const last = timeline.steps.at(-1)?.world;
  const entries = shown.map((hops, index): Entry => {
    const { arrow } = hops;
    const conditions = last === undefined ? {} : conditionsOf(last, arrow.stimulus);
    // The figure has no place for what P-CSCF, I-CSCF and registrar ask the HSS.
    const row = rowOf.get(first(hops.parts)) ?? unnumbered.find((other) => matches(other, arrow));
    return entryOf(procedure, index + 1, hops, row, submissions[arrow.stimulus], conditions);
  });
  const sent = submissions.filter(
    ({ action }) => action.type === 'USER SENDS IM' || action.type === 'USER SENDS SMS',
  );
  const subject = sent.at(-1) ?? submissions.at(-1);
  const name = (element: string) => shownName(procedure, element);
  return {
    participants: participantsOf(procedure, shown).map(name),
    entries,
    timers: timerBarsOf(timeline, shown).map((bar) => ({ ...bar, element: name(bar.element) })),
    outcome: subject === undefined ? { id: 'none', text: '' } : outcomeOf(subject),
    outcomes: submissions.map((submission) => ({ transaction: submission.name, ...outcomeOf(submission) })),
  };
}

const labelled = (row: StepRow | undefined): boolean => row !== undefined && row.step !== null;

function first(parts: readonly Arrow[]): Arrow {
  const [arrow] = parts;
  if (arrow === undefined) throw new Error('A row is made of at least one hop');
  return arrow;
}

/** The procedure that a stimulus sets going: the one on show when it fits, else the one that does. */
function procedureOf({ action, ue }: Submission, shown: Procedure): Procedure | undefined {
  const fits = ({ stimulus }: Procedure) =>
    action.type === (stimulus.kind === 'im' ? 'USER SENDS IM' : 'USER SENDS SMS') &&
    ue === stimulus.from &&
    action.to === stimulus.to;
  return fits(shown) ? shown : procedures.find(fits);
}

function rowFor(
  arrow: Arrow,
  submission: Submission | undefined,
  shown: Procedure,
  numberedHops: ReadonlySet<string>,
): StepRow | undefined {
  if (submission === undefined) return undefined;
  const leaves = submission.action.type === 'USER DEREGISTERS';
  const isRegistration = leaves || submission.action.type === 'USER REGISTERS';
  const procedure = isRegistration ? shown : procedureOf(submission, shown);
  const numbered = canBeNumbered(arrow, numberedHops)
    ? procedure?.steps.find((row) => (row.registration === true) === isRegistration && matches(row, arrow))
    : undefined;
  // Who leaves undoes the step of the registration: shown beside it, but no step.
  if (leaves && numbered !== undefined) return { ...numbered, step: null, basis: 'R' };
  return numbered ?? unnumbered.find((row) => matches(row, arrow));
}

/** What goes to a contact has left the procedure (6.13-B7), and an answer is a step only if its request was one. */
function canBeNumbered(arrow: Arrow, numberedHops: ReadonlySet<string>): boolean {
  if (arrow.kind === 'internal') return true;
  const { message } = arrow;
  if ('answers' in message) return numberedHops.has(requestHop(arrow));
  return message.type !== 'SIP MESSAGE IM' || !message.requestUri.includes(';gr');
}

/** A hop of a request, the same for the request and for its answer on the way back. */
function requestHop({ from, to, message, stimulus }: MessageArrow): string {
  const callId = 'callId' in message ? message.callId : '';
  return 'answers' in message
    ? `${stimulus} ${message.answers} ${callId} ${to} ${from}`
    : `${stimulus} ${message.type} ${callId} ${from} ${to}`;
}

function matches(row: StepRow, arrow: Arrow): boolean {
  const message = arrow.kind === 'internal' ? 'INTERNAL' : arrow.message.type;
  if (row.message !== message) return false;
  if (!row.from.includes(arrow.from as ElementId) || !row.to.includes(arrow.to as ElementId)) return false;
  if (row.answers === undefined || arrow.kind === 'internal') return true;
  return 'answers' in arrow.message && arrow.message.answers === row.answers;
}

function entryOf(
  procedure: Procedure,
  n: number,
  { arrow }: Hops,
  row: StepRow | undefined,
  submission: Submission | undefined,
  conditions: Conditions,
): Entry {
  const { sentMs, receivedMs, lost, findings, endedAt, sentAt } = arrow;
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
    why: findings.map((finding) => whyOf(finding, conditions)),
    moment: endedAt,
    sentAt,
  } as const;
  if (arrow.kind === 'internal') {
    const { id, values } = arrow.note;
    const { sentence, detail } = internalWords(id, from, values);
    const place = { message: 'INTERNAL', protocol: 'internal', refPoint: null, kind: 'internal' } as const;
    return { ...common, ...place, carries: values, sentence, detail };
  }
  const { message } = arrow;
  const carries = carriesOf(message);
  const point = referencePointBetween(arrow.from as ElementId, arrow.to as ElementId);
  return {
    ...common,
    message: message.type,
    protocol: protocolOf(message.type, point?.protocol),
    refPoint: point?.name ?? pathBetween(from, to),
    kind: isAnswer(message.type) ? 'answer' : 'request',
    carries,
    sentence: sentenceOf(message.type, from, to, carries),
    detail: detailOf(message),
  };
}

/** The reference points of a path whose middle is not shown. */
function pathBetween(from: string, to: string): string | null {
  return from.startsWith('UE') || to.startsWith('UE') ? 'Gm, Mw' : 'Mw';
}

function protocolOf(message: MessageId, spoken: Protocol | undefined): Protocol {
  if (message.startsWith('SIP')) return 'sip';
  if (message.startsWith('PAGING')) return 'sms';
  return spoken ?? 'sip';
}

function isAnswer(message: MessageId): boolean {
  return (
    /-(RES|ERR|ACK|REPORT|UAA|SAA|LIA)$/.test(message) ||
    ['SIP 200 OK', 'SIP 202 Accepted', 'SIP ERROR'].includes(message)
  );
}

function whyOf({ decision, holds, values }: Finding, conditions: Conditions): Why {
  const { clause, basis, ...rest } = decisions[decision as DecisionId];
  const { [holds ? 'holds' : 'fails']: text } = decisionWords[decision as DecisionId];
  const setting = 'setting' in rest ? { setting: rest.setting, value: conditions[rest.setting] } : {};
  return { text: fill(text, values), holds, ...setting, clause, basis };
}

/** The figure's lifelines that have their place, and those that acted besides, each where it stands in the network. */
function participantsOf(procedure: Procedure, shown: readonly Hops[]): readonly string[] {
  const acting = new Set<string>(procedure.participants);
  for (const { arrow } of shown) acting.add(arrow.from).add(arrow.to);
  const order: readonly string[] = lifelineOrder[procedure.stimulus.kind];
  return [...acting].toSorted((one, other) => order.indexOf(one) - order.indexOf(other));
}
