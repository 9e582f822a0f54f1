import type { MessageId } from '../protocol/messages/messages.ts';
import { alertingEncoders } from './alerting.ts';
import { chargingEncoders } from './charging.ts';
import { deliveryStatusEncoders } from './deliveryStatus.ts';
import { forwardingEncoders } from './forwarding.ts';
import { gatewayRegistrationEncoders } from './gatewayRegistration.ts';
import type { Encoders, Hop, Pdu } from './hop.ts';
import { multimediaMessages } from './mms.ts';
import { msrpMessages } from './msrp.ts';
import { overIpMessages } from './overIp.ts';
import { recordEncoders } from './records.ts';
import { radioEncoders, serviceCentreEncoders } from './relay.ts';
import { routingEncoders } from './routing.ts';
import { sipAnswers } from './sip/answers.ts';
import { sipRequests } from './sip/requests.ts';
import { subscriptionEncoders } from './subscriptions.ts';

const encoders: Encoders<MessageId> = {
  ...sipRequests,
  ...sipAnswers,
  ...msrpMessages,
  ...overIpMessages,
  ...multimediaMessages,
  ...routingEncoders,
  ...forwardingEncoders,
  ...deliveryStatusEncoders,
  ...alertingEncoders,
  ...gatewayRegistrationEncoders,
  ...subscriptionEncoders,
  ...chargingEncoders,
  ...serviceCentreEncoders,
  ...radioEncoders,
  ...recordEncoders,
};

/** A message in octets. */
export const pduOf = (hop: Hop): Pdu => (encoders[hop.message.type] as (one: Hop) => Pdu)(hop);
