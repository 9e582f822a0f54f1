import type { ElementId } from '../protocol/elementIds.ts';
import type { Procedure, StepRow } from '../scenarios/procedure.ts';
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
  for (const { arrow, parts } of asFigure) {
    const row = rowFor(arrow, submissions[arrow.stimulus], procedure, numbered);
    if (arrow.kind === 'message' && (labelled(row) || row?.registration === true))
      numbered.add(requestHop(arrow));
    for (const part of parts) rowOf.set(part, row);
  }
  return rowOf;
}

/** The row of a message that no figure draws, such as what P-CSCF, I-CSCF and registrar ask the HSS. */
export function unnumberedRow(arrow: Arrow): StepRow | undefined {
  return unnumbered.find((row) => matches(row, arrow));
}

const labelled = (row: StepRow | undefined): boolean => row !== undefined && row.step !== null;

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
  return numbered ?? unnumberedRow(arrow);
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
