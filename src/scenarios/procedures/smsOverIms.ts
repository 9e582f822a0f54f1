import type { SettingId, Settings } from '../../protocol/settings.ts';
import type { Procedure } from '../procedure.ts';

/** A subscriber whose client takes Short Messages in SIP and nothing else. */
export const transportLevelOnly = {
  'ueB.caps': ['SMSIP'],
  'ueB.service': 'none',
  'sub.service.B': 'no',
} as const satisfies Partial<Settings>;

/** What concerns the way of a Short Message to a user whose client takes it in SIP. */
export const terminationConcerns: readonly SettingId[] = [
  'ueB.ims',
  'ueB.caps',
  'ueB.service',
  'ue.regIfc',
  'auth.transport.B',
  'sub.transport.B',
  'sub.service.B',
  'odb.B',
  'op.noFallbackOn',
  'gw.domains',
  'gw.rsds',
  'gmsc.rsds',
  'gmsc.timer',
  'mps.B',
  'hss.addr',
  'hss.gwAddress',
  'reach.B.ims',
  'reach.B.msc',
  'reach.B.sgsn',
  'reach.B.mme',
  'reach.B.smsf',
  'sc.submit',
  't.corr',
  't.sip',
  'chg.mode',
  'chg.credit',
  'chg.ipFlag',
];

/** What concerns the alert that follows when such a Short Message could not be delivered. */
export const alertingConcerns: readonly SettingId[] = [
  ...terminationConcerns,
  'hss.mwd',
  'hss.mcef',
  'setup.alertThrough',
];

/** What sets a termination going, and who takes part in it. */
export const termination = {
  stimulus: [{ do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Train is late, start without me' }],
  participants: ['UE-A', 'SM-SC', 'SMS-GMSC', 'HSS', 'IP-SM-GW', 'S-CSCF-T', 'UE-B'],
  names: { 'UE-B': 'UE', 'S-CSCF-T': 'S-CSCF' },
} as const satisfies Pick<Procedure, 'stimulus' | 'participants' | 'names'>;
