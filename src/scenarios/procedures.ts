import type { Procedure } from './procedure.ts';
import { protocolConcerns } from './protocols.ts';
import { cpmToIm } from './procedures/oma-cpm-im.ts';
import { imsRegistrationTr } from './procedures/tr23804-8.7.ts';
import { imsDeregistrationTr } from './procedures/tr23804-8.8.1.ts';
import { imsRegistration } from './procedures/ts23204-6.1.ts';
import { imsDeregistration } from './procedures/ts23204-6.2.1.ts';
import { networkDeregistration } from './procedures/ts23204-6.2.2.ts';
import { encapsulatedOriginationTr } from './procedures/tr23804-8.9.ts';
import { encapsulatedTerminationTr } from './procedures/tr23804-8.10.ts';
import { encapsulatedOrigination } from './procedures/ts23204-6.3.ts';
import { originationWithoutMsisdn } from './procedures/ts23204-6.3a.ts';
import { terminationWithoutMsisdn } from './procedures/ts23204-6.4a.ts';
import { encapsulatedTermination } from './procedures/ts23204-6.4.ts';
import { encapsulatedReport } from './procedures/ts23204-6.5.ts';
import { unsuccessfulTermination } from './procedures/ts23204-6.5a.ts';
import { alertWhenAvailable } from './procedures/ts23204-6.5b.ts';
import { alertWhenMemoryAvailable } from './procedures/ts23204-6.6.ts';
import { statusReportToImSender } from './procedures/ts23204-6.10.ts';
import { imToSmsUserOriginating } from './procedures/ts23204-6.7.ts';
import { imToSmsOverIp } from './procedures/ts23204-6.11.ts';
import { reportToImSender } from './procedures/ts23204-6.12.ts';
import { architecture } from './procedures/tr23804-5.ts';
import { charging } from './procedures/tr23804-7.ts';
import { ipRegistration } from './procedures/tr23804-8.1.ts';
import { ipDeregistrationByUe } from './procedures/tr23804-8.2.1.ts';
import { ipDeregistrationByGateway } from './procedures/tr23804-8.2.2.ts';
import { smsFromIp } from './procedures/tr23804-8.3.ts';
import { smsToIp } from './procedures/tr23804-8.4.ts';
import { smsToIpFails } from './procedures/tr23804-8.5.ts';
import { smsAlerting } from './procedures/tr23804-8.6.ts';
import { imToSmsUser } from './procedures/ts23204-6.13.ts';
import { segmentsAsOneMessage } from './procedures/ts23204-6.9.ts';
import { choiceOfLevel } from './procedures/ts23204-6.8.ts';
import { smsToImUser } from './procedures/ts23204-6.14.ts';
import { mmsFromUserOverIms } from './procedures/tr23804-8.11.1.ts';
import { mmsToUserOverIms } from './procedures/tr23804-8.11.2.ts';
import { mmsFromUserOverHttp } from './procedures/tr23804-8.11.3.2.ts';
import { mmsToUserOverHttp } from './procedures/tr23804-8.11.3.3.ts';
import { chatWithSmsUser } from './procedures/ts23204-6.15.1.ts';
import { chatTakenAsSms } from './procedures/ts23204-6.15.2.ts';
import { endOfChatOriginating } from './procedures/ts23204-6.16.1.ts';
import { endOfChatTerminating } from './procedures/ts23204-6.16.2.ts';
import { endOfChatBySmsUser } from './procedures/ts23204-6.17.ts';
import { reportInChat } from './procedures/ts23204-6.18.ts';
import { groupChat } from './procedures/ts23204-B.1.ts';

const told: readonly Procedure[] = [
  imToSmsUser,
  smsToImUser,
  chatWithSmsUser,
  chatTakenAsSms,
  endOfChatOriginating,
  endOfChatTerminating,
  endOfChatBySmsUser,
  reportInChat,
  groupChat,
  cpmToIm,
  imsRegistrationTr,
  imsDeregistrationTr,
  imsRegistration,
  imsDeregistration,
  networkDeregistration,
  encapsulatedOriginationTr,
  encapsulatedTerminationTr,
  encapsulatedOrigination,
  originationWithoutMsisdn,
  encapsulatedTermination,
  terminationWithoutMsisdn,
  encapsulatedReport,
  unsuccessfulTermination,
  alertWhenAvailable,
  alertWhenMemoryAvailable,
  imToSmsUserOriginating,
  statusReportToImSender,
  imToSmsOverIp,
  reportToImSender,
  choiceOfLevel,
  segmentsAsOneMessage,
  mmsFromUserOverIms,
  mmsToUserOverIms,
  mmsFromUserOverHttp,
  mmsToUserOverHttp,
  ipRegistration,
  ipDeregistrationByUe,
  ipDeregistrationByGateway,
  smsFromIp,
  smsToIp,
  smsToIpFails,
  smsAlerting,
  architecture,
  charging,
];

/** Every procedure that runs. */
export const procedures: readonly Procedure[] = told.map((procedure) => ({
  ...procedure,
  concerns: [...procedure.concerns, ...protocolConcerns(procedure.participants)],
}));

export function procedureNamed(id: string): Procedure | undefined {
  return procedures.find((procedure) => procedure.id === id);
}
