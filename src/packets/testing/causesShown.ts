import type { FailureCause } from '../../protocol/messages/common.ts';
import type { Hop } from '../../wire/hop.ts';
import { isDiameter } from '../../wire/isDiameter.ts';

const causesShown: Readonly<
  Partial<Record<string, Readonly<Record<'MAP' | 'Diameter', Readonly<Record<FailureCause, string>>>>>>
> = {
  'SRI-SM-ERR': {
    MAP: {
      absent: 'absentSubscriberSM (6)',
      memoryFull: 'systemFailure (34)',
      protocolError: 'systemFailure (34)',
      unknownSubscriber: 'unknownSubscriber (1)',
      notAuthorised: 'teleserviceNotProvisioned (11)',
      systemFailure: 'systemFailure (34)',
      creditExhausted: 'systemFailure (34)',
    },
    Diameter: {
      absent: '(5550)',
      memoryFull: '(5012)',
      protocolError: '(5012)',
      unknownSubscriber: '(5001)',
      notAuthorised: '(5556)',
      systemFailure: '(5012)',
      creditExhausted: '(5012)',
    },
  },
  'MT-FSM-ERR': {
    MAP: {
      absent: 'absentSubscriberSM (6)',
      memoryFull: 'memoryCapacityExceeded (0)',
      protocolError: 'equipmentProtocolError (1)',
      unknownSubscriber: 'unidentifiedSubscriber (5)',
      notAuthorised: 'illegalSubscriber (9)',
      systemFailure: 'systemFailure (34)',
      creditExhausted: 'facilityNotSupported (21)',
    },
    Diameter: {
      absent: '(5550)',
      memoryFull: 'SM-Enumerated-Delivery-Failure-Cause: MEMORY_CAPACITY_EXCEEDED (0)',
      protocolError: 'SM-Enumerated-Delivery-Failure-Cause: EQUIPMENT_PROTOCOL_ERROR (1)',
      unknownSubscriber: '(5001)',
      notAuthorised: '(5553)',
      systemFailure: '(5012)',
      creditExhausted: '(5552)',
    },
  },
  'MO-FSM-ERR': {
    MAP: {
      absent: 'systemFailure (34)',
      memoryFull: 'memoryCapacityExceeded (0)',
      protocolError: 'equipmentProtocolError (1)',
      unknownSubscriber: 'invalidSME-Address (5)',
      notAuthorised: 'subscriberNotSC-Subscriber (6)',
      systemFailure: 'systemFailure (34)',
      creditExhausted: 'facilityNotSupported (21)',
    },
    Diameter: {
      absent: '(5012)',
      memoryFull: 'SM-Enumerated-Delivery-Failure-Cause: MEMORY_CAPACITY_EXCEEDED (0)',
      protocolError: 'SM-Enumerated-Delivery-Failure-Cause: EQUIPMENT_PROTOCOL_ERROR (1)',
      unknownSubscriber: 'SM-Enumerated-Delivery-Failure-Cause: INVALID_SME-ADDRESS (5)',
      notAuthorised: 'SM-Enumerated-Delivery-Failure-Cause: USER_NOT_SC-USER (6)',
      systemFailure: '(5012)',
      creditExhausted: '(5552)',
    },
  },
};

/** RP-Cause of each. */
export const relayCauses: Readonly<Record<FailureCause, number>> = {
  absent: 27,
  memoryFull: 22,
  protocolError: 111,
  unknownSubscriber: 30,
  notAuthorised: 50,
  systemFailure: 38,
  creditExhausted: 21,
};

/** What a decoder shows of why something failed. */
export function causeShown(hop: Hop, cause: string): string {
  const { type } = hop.message;
  const over = isDiameter(hop) ? 'Diameter' : 'MAP';
  const isFull = cause === 'memoryFull';
  if (type === 'RSDS' && over === 'MAP')
    return isFull ? 'memoryCapacityExceeded (0)' : 'absentSubscriber (1)';
  // Wireshark has no name for the first value.
  if (type === 'RSDS') return isFull ? 'SM-Delivery-Cause: SM-Delivery-Cause (0)' : 'ABSENT_USER (1)';
  return (
    causesShown[type]?.[over][cause as FailureCause] ?? `RP-Cause - (${relayCauses[cause as FailureCause]})`
  );
}
