import type { UserEquipment } from '../protocol/elementIds.ts';
import type { TimerName } from '../protocol/timers.ts';
import type { Notification } from '../protocol/userActions.ts';

/** Which message is meant: the `nth`, counted from 1, of those that fit. */
export interface Meant {
  readonly message?: string;
  readonly from?: string;
  readonly to?: string;
  readonly nth?: number;
}

/** What a user can send. `chat` invites, `chat-message` writes into an open chat, `chat-end` leaves it. */
export const sendKinds = ['im', 'large-im', 'sms', 'chat', 'chat-message', 'chat-end', 'mms'] as const;

export type SendKind = (typeof sendKinds)[number];

/** One thing that the user did, as a run file writes it. */
export type Action =
  | {
      readonly do: 'send';
      readonly kind: SendKind;
      readonly from: UserEquipment | 'PEER-NET';
      readonly to: UserEquipment | 'PEER-NET';
      readonly text: string;
      /** Left out: as the setting `msg.privacy` says. */
      readonly privacy?: boolean;
      /** Left out: as the setting `msg.notify` says. */
      readonly notify?: Notification;
    }
  | { readonly do: 'register' | 'deregister'; readonly ue: UserEquipment }
  | { readonly do: 'set'; readonly id: string; readonly value: unknown }
  | { readonly do: 'wait'; readonly until: 'quiet' }
  | { readonly do: 'wait'; readonly ms: number }
  /** So many deliveries and expiries: places what follows exactly, also between two that happen at the same time. */
  | { readonly do: 'wait'; readonly steps: number }
  | ({ readonly do: 'lose' | 'duplicate' | 'deliver' } & Meant)
  | ({ readonly do: 'delay'; readonly ms: number } & Meant)
  /** A timer runs out before its time: the `nth` of its kind that runs, or as soon as that many do. */
  | { readonly do: 'expire'; readonly timer: TimerName; readonly at?: string; readonly nth?: number };

/** A run file: what a user did. The same file always gives the same run. */
export interface RunFile {
  readonly interwork: 1;
  readonly title?: string;
  readonly procedure: string;
  readonly seed?: number;
  /** Settings that differ from the procedure's own. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Left out: the procedure's own stimulus. */
  readonly script?: readonly Action[];
  readonly notes?: readonly { readonly at: number; readonly text: string }[];
}
