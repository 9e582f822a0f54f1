import type { Message, MessageId } from '../protocol/messages/messages.ts';

/** Of each message that only ever answers another, what it may answer; answers in SIP say so themselves. */
const questions: Readonly<Partial<Record<MessageId, readonly MessageId[]>>> = {
  'CX-UAA': ['CX-UAR'],
  'CX-SAA': ['CX-SAR'],
  'CX-LIA': ['CX-LIR'],
  'IWF-REG-RES': ['IWF-REG-REQ'],
  'IWF-DEREG-RES': ['IWF-DEREG-REQ'],
  'SRI-SM-RES': ['SRI-SM'],
  'SRI-SM-ERR': ['SRI-SM'],
  'MT-FSM-RES': ['MT-FSM'],
  'MT-FSM-ERR': ['MT-FSM'],
  'MO-FSM-RES': ['MO-FSM'],
  'MO-FSM-ERR': ['MO-FSM'],
  'SC-SUBMIT-REPORT': ['SC-MO'],
  'SC-DELIVER-REPORT': ['SC-MT'],
  'RADIO-ACK': ['RADIO-SM', 'RADIO-SMMA'],
  'RSDS-RES': ['RSDS'],
  'READY-SM-RES': ['READY-SM'],
  'CREDIT-RES': ['CREDIT-REQ'],
  'IP-REG-RES': ['IP-REG-REQ'],
  'IP-DEREG-RES': ['IP-DEREG-REQ'],
  'IP-REPORT': ['IP-SM'],
  'PAGING-RES': ['PAGING'],
  'MSRP 200 OK': ['MSRP SEND'],
  'HTTP 200 OK': ['HTTP POST', 'HTTP GET'],
  'MM4 REPORT-RES': ['MM4 REPORT'],
};

/** What a message may answer; nothing where it is a request itself. */
export const askedBy = (message: Message): readonly MessageId[] =>
  'answers' in message ? [message.answers] : (questions[message.type] ?? []);
