import type { Action, RunFile } from '../scenarios/action.ts';

/** One after the other has ended, or all at the same instant. */
export type Pace = 'inTurn' | 'atOnce';

/** An Instant Message and a Short Message together are delivered in about this many messages. */
const messagesPerPair = 47;

const pair = [
  { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Are you there?' },
  { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Call me back' },
] as const satisfies readonly Action[];

/** A run of about so many messages between network elements: users who write to each other, and nothing else. */
export function longRun(messages: number, pace: Pace): RunFile {
  const sends = Array.from(
    { length: Math.max(1, Math.round(messages / messagesPerPair)) },
    () => pair,
  ).flat();
  const script =
    pace === 'atOnce'
      ? sends
      : sends.flatMap((send): readonly Action[] => [send, { do: 'wait', until: 'quiet' }]);
  return { interwork: 1, procedure: 'ts23204-6.13', script };
}
