import type { Settings } from '../../protocol/settings.ts';
import { type Act, send } from '../support/act.ts';
import { acceptSession, reject } from '../support/sip.ts';
import type { Got } from '../support/types.ts';

/** Somebody in the other network is invited to a chat, and takes part or not. */
export function invitationAnswered(invite: Got<'SIP INVITE CHAT'>, answer: Settings['setup.peer']): Act {
  if (answer === 'accepts') return acceptSession(invite, { element: 'PEER-NET' });
  return reject(invite, answer === 'temporary failure' ? 'not-reachable' : 'rejected');
}

export function chatMessageTaken({ from, session, messageId }: Got<'MSRP SEND'>): Act {
  return send(from, { type: 'MSRP 200 OK', session, messageId });
}
