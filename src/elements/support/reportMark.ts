import type { SipMessageReport } from '../../protocol/messages/sip.ts';
import type { Settings } from '../../protocol/settings.ts';

/** How a report in SIP is marked as one, which TR 23.804 leaves open (clause 8.9 step 11, 8.10 step 10). */
export const reportMarkOf = (settings: Settings): Pick<SipMessageReport, 'reportMark'> =>
  settings['ffs.reportMark'] === 'guess' ? {} : { reportMark: settings['ffs.reportMark'] };
