import type { ElementId } from '../protocol/elementIds.ts';
import type { Message, MessageId } from '../protocol/messages/messages.ts';
import type { InternalId } from '../protocol/notes.ts';
import type { Basis } from '../protocol/provenance.ts';
import type { SettingId, Settings } from '../protocol/settings.ts';
import type { UserAction } from '../protocol/userActions.ts';
import type { Action } from './action.ts';

/** A row of a procedure's step table: which message, when it happens, is called by which label. */
export interface StepRow {
  /** The figure's own label, or null for a message that the documents speak of without a number. */
  readonly step: string | null;
  readonly from: readonly ElementId[];
  readonly to: readonly ElementId[];
  readonly message: MessageId | 'INTERNAL';
  /** Of an answer: the request that it answers. */
  readonly answers?: MessageId;
  /** Part of a registration, not of what the stimulus sets going. */
  readonly registration?: true;
  /** An Instant Message that an application server has addressed to the recipient's contact. */
  readonly toContact?: true;
  /** Only in what a user's doing of this kind sets going. */
  readonly of?: UserAction['type'];
  /** Only where this holds for the message, or for the one that opened the exchange at either end. */
  readonly where?: (message: Message) => boolean;
  /** Of what happens inside an element: only this. */
  readonly note?: InternalId;
  readonly basis: Basis;
  readonly clause: string;
}

/** A branch of a procedure: settings under which the machines take it. Tests run each; readers find it by name. */
export interface Branch {
  readonly id: string;
  readonly title: string;
  readonly settings: Partial<Settings>;
  readonly basis: Basis;
}

/** A procedure of the documents: where it is found, what concerns it, what sets it going, and how its steps are called. */
export interface Procedure {
  readonly id: string;
  readonly document: string;
  readonly clause: string;
  readonly title: string;
  /** A few words for a list. */
  readonly shortTitle: string;
  readonly summary: string;
  readonly basis: Basis;
  /** Settings whose start value differs from the general one. */
  readonly settings: Partial<Settings>;
  readonly concerns: readonly SettingId[];
  /** What happens before the run that the figure shows begins: an open chat, an earlier failure. */
  readonly before?: readonly Action[];
  /** What the user does to set it going. */
  readonly stimulus: readonly Action[];
  /** The lifelines that the figure shows, left to right; others join when they act. */
  readonly participants: readonly ElementId[];
  readonly steps: readonly StepRow[];
  /** What the figure calls an element that is the only one of its kind in the flow. */
  readonly names?: Readonly<Partial<Record<ElementId, string>>>;
  readonly branches: readonly Branch[];
}
