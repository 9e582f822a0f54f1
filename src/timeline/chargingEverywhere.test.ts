import { describe, expect, test } from 'vitest';
import type { Message } from '../protocol/messages/messages.ts';
import type { WithinElement } from '../protocol/messages/withinElement.ts';
import type { Settings } from '../protocol/settings.ts';
import { procedures } from '../scenarios/procedures.ts';
import type { Entry } from './entry.ts';
import { ladder, ladderOfRun, ladderText, runOf } from './ladderText.ts';
import { play } from './play.ts';

type Sent = { readonly from: string; readonly to: string; readonly message: Message | WithinElement };

/** Everything that was sent in a run, its beginnings included, and which context of the gateway it concerned. */
function sentIn(procedure: string, settings: Partial<Settings>): readonly Sent[] {
  return play(runOf(procedure, settings)).steps.flatMap(({ happenings }) =>
    happenings.flatMap((one) =>
      one.type === 'sent'
        ? [
            {
              from: `${one.item.from.element} ${one.item.from.context ?? ''}`,
              to: one.item.to.element,
              message: one.item.message as Message | WithinElement,
            },
          ]
        : [],
    ),
  );
}

const isGateway = (address: string) => address.startsWith('IP-SM-GW');

/** What the gateway is asked to carry, or makes itself for a chat. */
function isCarried({ from, to, message }: Sent): boolean {
  const bySelf = isGateway(from);
  switch (message.type) {
    case 'MT-FSM':
      return to === 'IP-SM-GW' && !bySelf && message.tpdu === 'SMS-DELIVER';
    case 'SIP MESSAGE IM':
      return to === 'IP-SM-GW' && !bySelf;
    case 'IP-SM':
      return to === 'IP-SM-GW';
    case 'SIP MESSAGE SM':
      return to === 'IP-SM-GW';
    case 'SIP MESSAGE MMS':
      return to === 'IP-SM-GW' && message.mm === 'MM1_submit.REQ';
    case 'SM ORDER':
      return true;
    default:
      return false;
  }
}

/** Nobody whom the gateway knows is concerned, so nobody can be charged. */
const concernsNobody = ({ from, message }: Sent): boolean =>
  isGateway(from) &&
  ((message.type === 'MT-FSM-ERR' &&
    (message.cause === 'systemFailure' || message.cause === 'unknownSubscriber')) ||
    (message.type === 'SIP ERROR' &&
      message.answers === 'SIP MESSAGE SM' &&
      message.reason === 'unknown-user') ||
    (message.type === 'IP-REPORT' && message.cause === 'unknownSubscriber'));

interface Account {
  readonly reserved: number;
  readonly refunded: number;
  readonly records: readonly ('positive' | 'negative')[];
}

/** What charging said of each message, by the gateway's context for it. */
function accountsOf(sent: readonly Sent[]): readonly Account[] {
  const accounts = new Map<string, { reserved: number; refunded: number; records: Account['records'] }>();
  for (const { from, message } of sent) {
    if (!isGateway(from)) continue;
    if (message.type !== 'CDR' && message.type !== 'CREDIT-REQ') continue;
    const account = accounts.get(from) ?? { reserved: 0, refunded: 0, records: [] };
    accounts.set(from, account);
    if (message.type === 'CDR') account.records = [...account.records, message.result];
    else if (message.request === 'reserve') account.reserved += 1;
    else account.refunded += 1;
  }
  return [...accounts.values()];
}

const variants = procedures.flatMap(({ id, branches }) => [
  [id, 'as it is', {}] as const,
  ...branches.map((branch) => [id, branch.id, branch.settings] as const),
]);

/** Where the way toward the SMS side fails in all that can fail by a setting. */
const failing: Partial<Settings> = {
  'sc.submit': 'no',
  'reach.B.ims': 'protocolError',
  'reach.B.ip': 'absent',
  'reach.B.msc': 'absent',
  'reach.B.sgsn': 'absent',
};

describe.each(variants)('C66: charging in %s, %s', (procedure, _branch, settings) => {
  test.each([
    ['', {}],
    ['where the SMS side fails', failing],
    [
      'where nobody is authorised',
      { 'auth.service.A': 'no', 'auth.service.B': 'no', 'auth.transport.A': 'no' },
    ],
  ] as const)(
    'each message has one record, and a refund if it failed with credit reserved %s',
    (_name, more) => {
      const sent = sentIn(procedure, { ...settings, ...more, 'chg.mode': 'both', 'chg.credit': 'ok' });
      const accounts = accountsOf(sent);
      const carried = sent.filter(isCarried).length - sent.filter(concernsNobody).length;
      expect(accounts.map(({ records }) => records.length)).toEqual(Array.from({ length: carried }, () => 1));
      for (const { reserved, refunded, records } of accounts) {
        expect(reserved).toBeLessThanOrEqual(1);
        expect(refunded).toBe(reserved === 1 && records[0] === 'negative' ? 1 : 0);
      }
    },
  );

  test('with the credit exhausted nothing is forwarded, and nothing is given back', () => {
    const sent = sentIn(procedure, { ...settings, 'chg.mode': 'both', 'chg.credit': 'exhausted' });
    const forwarded = sent.filter(
      ({ from, message }) =>
        isGateway(from) &&
        [
          'MO-FSM',
          'MT-FSM',
          'SIP MESSAGE IM',
          'SIP MESSAGE SM',
          'IP-SM',
          'MM4 FORWARD',
          'SM RECEIVED',
        ].includes(message.type),
    );
    expect(forwarded).toEqual([]);
    const accounts = accountsOf(sent);
    expect(accounts.filter(({ refunded }) => refunded > 0)).toEqual([]);
    expect(accounts.flatMap(({ records }) => records).filter((result) => result === 'positive')).toEqual([]);
  });

  test('the IP access flag goes toward the service centre and the MMS side, or nowhere', () => {
    const flagged = (flag: 'yes' | 'no') =>
      sentIn(procedure, { ...settings, 'chg.mode': 'both', 'chg.ipFlag': flag })
        .filter(({ message }) => 'ipAccessFlag' in message && message.ipAccessFlag)
        .map(({ message }) => message.type);
    const sent = sentIn(procedure, { ...settings, 'chg.mode': 'both', 'chg.ipFlag': 'yes' });
    const towardCentre = sent
      .filter(({ from, message }) => isGateway(from) && ['MO-FSM', 'MM4 FORWARD'].includes(message.type))
      .map(({ message }) => message.type);
    expect(flagged('no')).toEqual([]);
    expect(flagged('yes').filter((type) => type === 'MO-FSM' || type === 'MM4 FORWARD')).toEqual(
      towardCentre,
    );
    const positiveOverIp = sent.filter(
      ({ from, message }) => isGateway(from) && message.type === 'CDR' && message.direction === 'MT',
    );
    const reported = flagged('yes').filter((type) => type === 'MT-FSM-RES').length;
    expect(reported).toBeLessThanOrEqual(positiveOverIp.length);
    expect(flagged('yes').filter((type) => type === 'SC-DELIVER-REPORT')).toHaveLength(reported);
  });
});

test('the checks above see every kind of message that the gateway carries', () => {
  const kinds = new Set(
    procedures.flatMap(({ id }) =>
      sentIn(id, {})
        .filter(isCarried)
        .map(({ message }) => message.type),
    ),
  );
  expect([...kinds].toSorted()).toEqual([
    'IP-SM',
    'MT-FSM',
    'SIP MESSAGE IM',
    'SIP MESSAGE MMS',
    'SIP MESSAGE SM',
    'SM ORDER',
  ]);
});

describe('TR 23.804 7', () => {
  const reserving = `
    1  UE → IP-SM-GW  IP-SM
    2  IP-SM-GW → OCS  CREDIT-REQ
    2  OCS → IP-SM-GW  CREDIT-RES`;
  const submitting = `
    3  IP-SM-GW → SMS-IWMSC  MO-FSM SMS-SUBMIT
    3  SMS-IWMSC → SM-SC  SC-MO SMS-SUBMIT`;
  const record = `
    7  IP-SM-GW → CCF  CDR
    8  CCF → CGW  CDR`;
  const labelled = (settings: Partial<Settings>) =>
    ladderText(ladderOfRun(runOf('tr23804-7', { 'chg.mode': 'both', ...settings })))
      .split('\n')
      .filter((line) => /^[1-8] /.test(line))
      .join('\n');
  const submitted = `
    4  SM-SC → SMS-IWMSC  SC-SUBMIT-REPORT positive
    4  SMS-IWMSC → IP-SM-GW  MO-FSM-RES
    5  IP-SM-GW → UE  IP-REPORT`;

  test.each<readonly [string, Partial<Settings>, readonly string[]]>([
    ['both', {}, [reserving, submitting, submitted, record]],
    [
      '7-B1',
      { 'chg.mode': 'offline' },
      [reserving.split('\n').slice(0, 2).join('\n'), submitting, submitted, record],
    ],
    ['7-B2', { 'chg.mode': 'online' }, [reserving, submitting, submitted]],
    ['7-B3', { 'chg.credit': 'exhausted' }, [reserving, '5  IP-SM-GW → UE  IP-REPORT', record]],
    ['7-B4', { 'chg.ipFlag': 'no' }, [reserving, submitting, submitted, record]],
    [
      '7-B5',
      { 'sc.submit': 'no' },
      [
        reserving,
        submitting,
        `4  SM-SC → SMS-IWMSC  SC-SUBMIT-REPORT systemFailure
         4  SMS-IWMSC → IP-SM-GW  MO-FSM-ERR systemFailure
         5  IP-SM-GW → UE  IP-REPORT
         6  IP-SM-GW → OCS  CREDIT-REQ
         7  IP-SM-GW → CCF  CDR
         6  OCS → IP-SM-GW  CREDIT-RES
         8  CCF → CGW  CDR`,
      ],
    ],
    ['7-B6', { 'chg.mode': 'none' }, [reserving.split('\n').slice(0, 2).join('\n'), submitting, submitted]],
  ])('%s', (_branch, settings, parts) => {
    expect(labelled(settings)).toBe(ladder(...parts));
  });

  const carriedBy = (settings: Partial<Settings>, message: string, procedure = 'tr23804-7') =>
    ladderOfRun(runOf(procedure, { 'chg.mode': 'both', ...settings }))
      .entries.filter((entry: Entry) => entry.message === message)
      .map(({ carries }) => carries['ipAccessFlag']);

  test('the flag goes with the message and with each record, 7-B4: or with none', () => {
    for (const message of ['MO-FSM', 'SC-MO']) {
      expect(carriedBy({}, message)).toEqual([true]);
      expect(carriedBy({ 'chg.ipFlag': 'no' }, message)).toEqual([undefined]);
    }
    expect(carriedBy({}, 'CDR')).toEqual([true, true]);
    expect(carriedBy({ 'chg.ipFlag': 'no' }, 'CDR')).toEqual([undefined, undefined]);
  });

  test('a multimedia message bears it toward the MMS side', () => {
    expect(carriedBy({}, 'MM4 FORWARD', 'tr23804-8.11.1')).toEqual([true]);
    expect(carriedBy({ 'chg.ipFlag': 'no' }, 'MM4 FORWARD', 'tr23804-8.11.1')).toEqual([undefined]);
  });

  test('7-B3: who submits or invites learns that the credit is exhausted', () => {
    const settings = { 'chg.mode': 'online', 'chg.credit': 'exhausted' } as const;
    const outcome = (procedure: string) => ladderOfRun(runOf(procedure, settings)).outcome.id;
    expect(outcome('tr23804-7')).toBe('creditExhausted');
    expect(outcome('ts23204-6.3')).toBe('creditExhausted');
    expect(outcome('ts23204-6.7')).toBe('credit-exhausted');
    expect(outcome('ts23204-6.15.1')).toBe('credit-exhausted');
    expect(outcome('ts23204-6.15.2')).toBe('credit-exhausted');
    expect(outcome('tr23804-8.11.1')).toBe('credit-exhausted');
  });
});
