import type { ShortMessageExtras } from '../../protocol/messages/common.ts';

/** What is said of one hop only is not passed on. */
type PassedOn = Exclude<keyof ShortMessageExtras, 'ipAccessFlag'>;

const passedOn: readonly PassedOn[] = [
  'content',
  'leaveInstructions',
  'statusReportRequested',
  'reference',
  'about',
  'delivered',
  'mmsId',
  'msisdnlessCorrelationId',
  'alphabet',
  'segment',
];

/** What a Short Message bears besides its text: whoever passes the message on passes it on as well. */
export const extrasOf = (message: ShortMessageExtras): Pick<ShortMessageExtras, PassedOn> =>
  Object.fromEntries(passedOn.flatMap((key) => (message[key] === undefined ? [] : [[key, message[key]]])));
