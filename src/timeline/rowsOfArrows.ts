import type { Action } from '../scenarios/action.ts';
import type { ElementId } from '../protocol/elementIds.ts';
import type { Procedure, StepRow } from '../scenarios/procedure.ts';
import { userActionOf } from '../scenarios/stimuli.ts';
import { procedures } from '../scenarios/procedures.ts';
import { unnumbered } from '../scenarios/unnumbered.ts';
import type { Arrow, MessageArrow } from './arrows.ts';
import type { Hops } from './hops.ts';
import type { Submission } from './submissions.ts';

/** The row of a step table for each arrow, found from what happened: a hop has the row of the arrow it is part of. */
export function rowsOfArrows(
  asFigure: readonly Hops[],
  submissions: readonly Submission[],
  procedure: Procedure,
): ReadonlyMap<Arrow, StepRow | undefined> {
  const rowOf = new Map<Arrow, StepRow | undefined>();
  const numbered = new Set<string>();
  const cameFrom = new Map<string, string>();
  for (const { arrow, parts } of asFigure) {
    const row = rowFor(arrow, submissions[arrow.stimulus], procedure, numbered);
    if (arrow.kind === 'message' && (labelled(row) || row?.registration === true)) {
      numbered.add(requestHop(arrow));
      const before = cameFrom.get(passing(arrow, arrow.from));
      // An answer may come back in one arrow where the request was drawn in two.
      if (before !== undefined) numbered.add(requestHop({ ...arrow, from: before }));
      cameFrom.set(passing(arrow, arrow.to), arrow.from);
    }
    for (const part of parts) rowOf.set(part, row);
  }
  return rowOf;
}

/** The row of a message that no figure draws, such as what P-CSCF, I-CSCF and registrar ask the HSS. */
export function unnumberedRow(arrow: Arrow): StepRow | undefined {
  return unnumbered.find((row) => matches(row, arrow));
}

/** Whether a numbered row of a procedure draws this hop by itself: it is the one end that the row has. */
export function drawsHop({ steps }: Procedure, hop: MessageArrow): boolean {
  return steps.some((row) => labelled(row) && row.to.length === 1 && matches(row, hop));
}

const labelled = (row: StepRow | undefined): boolean => row !== undefined && row.step !== null;

/** The procedure that a stimulus sets going: the one on show when it fits, else the one that does. */
function procedureOf(submission: Submission, shown: Procedure): Procedure | undefined {
  const fits = ({ stimulus }: Procedure) => stimulus.some((action) => isDoneBy(action, submission));
  return fits(shown) ? shown : procedures.find(fits);
}

/** Whether an action of a procedure's own is what a user did. */
function isDoneBy(own: Action, { action, at }: Submission): boolean {
  switch (own.do) {
    case 'send':
      return (
        'to' in action && action.type === userActionOf[own.kind] && at === own.from && action.to === own.to
      );
    case 'register':
      return action.type === 'USER REGISTERS' && at === own.ue;
    case 'deregister':
      return action.type === 'USER DEREGISTERS' && at === own.ue;
    case 'set':
      return action.type === 'MEMORY FREED' && action.over === own.id;
    default:
      return false;
  }
}

function rowFor(
  arrow: Arrow,
  submission: Submission | undefined,
  shown: Procedure,
  numberedHops: ReadonlySet<string>,
): StepRow | undefined {
  if (submission === undefined) return undefined;
  const isSubject = arrow.sentMs >= 0 && shown.stimulus.some((own) => isDoneBy(own, submission));
  const leaves = submission.action.type === 'USER DEREGISTERS' && !isSubject;
  const isRegistration = leaves || (submission.action.type === 'USER REGISTERS' && !isSubject);
  const procedure = isRegistration || isSubject ? shown : procedureOf(submission, shown);
  const named = unnumbered.find((row) => row.note !== undefined && matches(row, arrow));
  const numbered = canBeNumbered(arrow, numberedHops)
    ? procedure?.steps.find(
        (row) =>
          (row.registration === true) === isRegistration &&
          (row.toContact === true) === isForContact(arrow) &&
          (row.of === undefined || row.of === submission.action.type) &&
          matches(row, arrow),
      )
    : undefined;
  // What no procedure knows of is a step of none, though it happens where one has a step.
  if (arrow.kind === 'internal' && numbered?.note === undefined && named !== undefined) return named;
  // Who leaves undoes the step of the registration: shown beside it, but no step.
  if (leaves && numbered !== undefined) return { ...numbered, step: null, basis: 'R' };
  return numbered ?? unnumberedRow(arrow);
}

/** An answer is a step only if its request was one. */
function canBeNumbered(arrow: Arrow, numberedHops: ReadonlySet<string>): boolean {
  return arrow.kind === 'internal' || !('answers' in arrow.message) || numberedHops.has(requestHop(arrow));
}

/** What goes to a contact has left a procedure whose table does not say so (6.13-B7). */
function isForContact(arrow: Arrow): boolean {
  return (
    arrow.kind === 'message' &&
    (arrow.message.type === 'SIP MESSAGE IM' || arrow.message.type === 'SIP INVITE LARGE') &&
    arrow.message.requestUri.includes(';gr')
  );
}

/** A hop of a request, the same for the request and for its answer on the way back. */
function requestHop({ from, to, message, stimulus }: MessageArrow): string {
  const callId = 'callId' in message ? message.callId : '';
  return 'answers' in message
    ? `${stimulus} ${message.answers} ${callId} ${to} ${from}`
    : `${stimulus} ${message.type} ${callId} ${from} ${to}`;
}

/** A request as it passes an element. */
function passing({ message, stimulus }: MessageArrow, element: string): string {
  return `${stimulus} ${message.type} ${'callId' in message ? message.callId : ''} ${element}`;
}

function matches(row: StepRow, arrow: Arrow): boolean {
  const message = arrow.kind === 'internal' ? 'INTERNAL' : arrow.message.type;
  if (row.message !== message) return false;
  if (!row.from.includes(arrow.from as ElementId) || !row.to.includes(arrow.to as ElementId)) return false;
  const { where, answers, note } = row;
  if (note !== undefined && !(arrow.kind === 'internal' && arrow.note.id === note)) return false;
  if (where !== undefined && !arrow.concerning.some((about) => where(about))) return false;
  if (answers === undefined || arrow.kind === 'internal') return true;
  return 'answers' in arrow.message && arrow.message.answers === answers;
}
