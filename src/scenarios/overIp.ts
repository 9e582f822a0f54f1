import type { SettingId, Settings } from '../protocol/settings.ts';

/** What the generic variant of TR 23.804 differs in: terminals reach the gateway over IP without IMS. */
export const overIpSetUp = {
  'setup.access': 'IP',
  'setup.smsOver.B': 'IP',
  'setup.routing': 'HSS answers',
  'setup.recipient': 'MSISDN',
  'setup.reportOrder': 'HSS first',
  'setup.alertThrough': 'SMS-GMSC',
  'gmsc.ip': 'yes',
  'gmsc.gprs': 'yes',
  'hss.gwAddress': 'learned',
} as const satisfies Partial<Settings>;

const overIpSetUpIds = Object.keys(overIpSetUp) as readonly SettingId[];

/** What matters whenever a terminal registers with its gateway over IP. */
export const ipRegistrationConcerns: readonly SettingId[] = [
  ...overIpSetUpIds,
  'ueB.ip',
  'ueB.ims',
  'hss.presence',
  'hss.mwd',
  'hss.mcef',
  't.guard',
  't.reg',
  'ffs.regSecurity',
];

/** What matters for a delivery to such a terminal. */
export const ipDeliveryConcerns: readonly SettingId[] = [
  ...ipRegistrationConcerns,
  'hss.addr',
  'hss.priority',
  'ffs.route',
  'reach.B.ip',
  'reach.B.msc',
  'reach.B.sgsn',
  'sc.submit',
  'sc.mwd',
  'sc.type',
  't.sip',
  'gmsc.timer',
  'chg.ipFlag',
];
