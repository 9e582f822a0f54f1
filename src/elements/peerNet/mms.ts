import { correspondent, peer } from '../../protocol/subscribers.ts';
import { type Act, note, send } from '../support/act.ts';
import { newCallId } from '../support/newCallId.ts';
import type { Context, Got } from '../support/types.ts';

/** A user of the other network sends a multimedia message: it comes in over MM4. */
export function mmsFromPeer(
  context: Context<object>,
  { to, text, notify }: Got<'USER SENDS MMS'>,
): readonly Act[] {
  return [
    send('MMS-RS', {
      type: 'MM4 FORWARD',
      mmsId: newCallId(context),
      originator: peer.impu,
      recipient: correspondent(to).impu,
      text,
      ...(notify === 'delivery' && { deliveryReport: true }),
    }),
    note({ type: 'ended', action: 'mms', result: 'positive' }),
  ];
}

/** The other network has brought a multimedia message to its user, and reports it where the sender asks for it. */
export function mmsTaken({ mmsId, originator, text, deliveryReport }: Got<'MM4 FORWARD'>): readonly Act[] {
  const shown = note({ type: 'shown', as: 'MMS', originator, sender: 'REAL', text });
  if (deliveryReport !== true) return [shown];
  return [shown, send('MMS-RS', { type: 'MM4 REPORT', mmsId, recipient: originator, result: 'positive' })];
}
