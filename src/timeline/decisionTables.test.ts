import { describe, expect, test } from 'vitest';
import type { Domain, ServingNode } from '../protocol/elementIds.ts';
import type { Capability } from '../protocol/messages/sip.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Entry } from './entry.ts';
import { endOf, ladderOfRun, runOf } from './ladderText.ts';
import { stateOf } from './stateOf.ts';

const entriesOf = (procedure: string, settings: Partial<Settings>) =>
  ladderOfRun(runOf(procedure, settings)).entries.filter(({ sentMs }) => sentMs >= 0);

const outcomeOf = (procedure: string, settings: Partial<Settings>) =>
  ladderOfRun(runOf(procedure, settings)).outcome.id;

const stepsOf = (entries: readonly Entry[]) => [...new Set(entries.flatMap(({ step }) => step ?? []))];

describe('table 2.1: the way of the Instant Message in 6.13', () => {
  const before = ['1', '2'];
  const served = ['7', '8', '9', '10', '11', '12'];
  const throughServer = [...before, '3', '4', '5a', '6', ...served, '13', '14', '15', '16', '17'];
  const straight = [...before, '3', '4', '5b', ...served, '13', '15', '16', '17'];
  const withoutServer = [...before, '6', ...served, '13', '16', '17'];
  const toClient = [...before, '3', '4', '15', '16', '17'];

  /** `–` in the table: both values. */
  const any = ['either'] as const;
  type Either<V> = readonly V[] | typeof any;
  type Row = readonly [
    ims: Settings['ueB.ims'],
    unregIfc: Either<'yes' | 'no'>,
    unregIfcAs: Either<'yes' | 'no'>,
    service: readonly Settings['ueB.service'][],
    prefs: readonly Settings['ueB.prefs'][],
    online: Either<'yes' | 'no'>,
    steps: readonly string[],
    outcome: string,
  ];
  const services = ['IM', 'CPM', 'none'] as const;
  const prefs = ['not set', 'as SMS'] as const;
  const rows: readonly Row[] = [
    ['registered', any, any, ['CPM'], ['not set'], any, throughServer, 'delivered'],
    ['registered', any, any, ['CPM'], ['as SMS'], any, straight, 'delivered'],
    ['registered', any, any, ['IM'], prefs, ['no'], throughServer, 'delivered'],
    ['registered', any, any, ['IM'], prefs, ['yes'], toClient, 'delivered'],
    ['registered', any, any, ['none'], prefs, any, withoutServer, 'delivered'],
    ['unregistered', ['yes'], ['no'], services, prefs, any, withoutServer, 'delivered'],
    ['unregistered', ['yes'], ['yes'], ['CPM'], ['as SMS'], any, straight, 'delivered'],
    ['unregistered', ['yes'], ['yes'], ['CPM'], ['not set'], ['no'], throughServer, 'delivered'],
    ['unregistered', ['yes'], ['yes'], ['IM'], ['not set'], ['no'], throughServer, 'delivered'],
    ['unregistered', ['no'], any, services, prefs, any, before, 'not-registered'],
    ['unknown', any, any, services, prefs, any, ['1'], 'unknown-user'],
  ];
  const both = (values: Either<'yes' | 'no'>): readonly ('yes' | 'no')[] =>
    values === any ? ['yes', 'no'] : (values as readonly ('yes' | 'no')[]);

  test.each(rows)(
    '%s, unregistered criteria %j, with AS %j, service %j, preferences %j, online %j',
    (ims, unregIfc, unregIfcAs, service, prefsOf, online, steps, outcome) => {
      const found = both(unregIfc).flatMap((ifc) =>
        both(unregIfcAs).flatMap((ifcAs) =>
          service.flatMap((profile) =>
            prefsOf.flatMap((preference) =>
              both(online).map((client) => {
                const settings = {
                  'ueB.ims': ims,
                  'ueB.unregIfc': ifc,
                  'ueB.unregIfcAs': ifcAs,
                  'ueB.service': profile,
                  'ueB.prefs': preference,
                  'ueB.imOnline': client,
                };
                const run = ladderOfRun(runOf('ts23204-6.13', settings));
                return { settings, steps: stepsOf(run.entries), outcome: run.outcome.id };
              }),
            ),
          ),
        ),
      );
      expect(found).toEqual(found.map(({ settings }) => ({ settings, steps, outcome })));
    },
  );
});

test.each([
  ['yes', 'no', 'allow', 'delivered', 'REAL'],
  ['yes', 'no', 'prohibit', 'delivered', 'REAL'],
  ['yes', 'yes', 'allow', 'delivered', 'ANONYMOUS'],
  ['yes', 'yes', 'prohibit', 'anonymity-prohibited', undefined],
  ['no', 'no', 'allow', 'not-authorised', undefined],
  ['no', 'no', 'prohibit', 'not-authorised', undefined],
  ['no', 'yes', 'allow', 'not-authorised', undefined],
  ['no', 'yes', 'prohibit', 'not-authorised', undefined],
] as const)(
  'table 2.2: authorised %s, privacy %s, anonymity %s: %s, sender %s',
  (authorised, privacy, anonymity, outcome, sender) => {
    const settings = {
      'auth.service.B': authorised,
      'msg.privacy': privacy,
      'op.anonymity': anonymity,
    } as const;
    const entries = entriesOf('ts23204-6.13', settings);
    const senders = entries
      .filter(({ step }) => step === '9' || step === '10')
      .map(({ carries }) => carries['sender']);
    expect(outcomeOf('ts23204-6.13', settings)).toBe(outcome);
    expect(senders).toEqual(sender === undefined ? [] : [sender, sender]);
  },
);

describe('table 2.5: priority', () => {
  /** Labels of the messages with a mark, and of the HSS's answers with the indication. */
  const marked = (procedure: string, settings: Partial<Settings>) => {
    const entries = entriesOf(procedure, settings);
    const labelsOf = (carries: (entry: Entry) => boolean) => stepsOf(entries.filter(carries)).join(' ');
    return {
      transport: labelsOf(({ carries }) => carries['transportPriority'] === true),
      resource: labelsOf(({ carries }) => carries['resourcePriority'] === true),
      indication: labelsOf(({ carries }) => carries['mpsIndication'] === 'on'),
      indicationOff: labelsOf(({ carries }) => carries['mpsIndication'] === 'off'),
    };
  };

  test.each([
    ['off', 'off', { transport: '', resource: '', indication: '', indicationOff: '8' }],
    ['on', 'off', { transport: '1 2 3 5a 6 9', resource: '1 2 3 5a 6', indication: '', indicationOff: '8' }],
    ['off', 'on', { transport: '8', resource: '', indication: '8', indicationOff: '' }],
    ['on', 'on', { transport: '1 2 3 5a 6 8 9', resource: '1 2 3 5a 6', indication: '8', indicationOff: '' }],
  ] as const)('6.13, sender %s, recipient %s', (sender, recipient, expected) => {
    expect(marked('ts23204-6.13', { 'mps.A': sender, 'mps.B': recipient })).toEqual(expected);
  });

  test('6.13 step 5b carries the priority on as 5a does', () => {
    const { transport, resource } = marked('ts23204-6.13', { 'mps.A': 'on', 'ueB.prefs': 'as SMS' });
    expect({ transport, resource }).toEqual({ transport: '1 2 3 5b 9', resource: '1 2 3 5b' });
  });

  test.each([
    ['off', 'off', ''],
    ['on', 'off', ''],
    ['off', 'on', '3a 3b 3c 4 6 7'],
    ['on', 'on', '3a 3b 3c 4 6 7'],
  ] as const)('6.14, sender %s plays no role, recipient %s', (sender, recipient, transport) => {
    expect(marked('ts23204-6.14', { 'mps.A': sender, 'mps.B': recipient })).toEqual({
      transport,
      resource: recipient === 'on' ? '6 7' : '',
      indication: recipient === 'on' ? '3b 3c' : '',
      indicationOff: recipient === 'on' ? '' : '3b 3c',
    });
  });

  test.each(['by MME', 'by AMF'] as const)('6.14 step 7: paging %s with priority only with MPS', (paging) => {
    const pages = (['on', 'off'] as const).map((recipient) => {
      const entries = entriesOf('ts23204-6.14', { 'mps.B': recipient, 'ueB.paging': paging });
      const page = entries.find(({ message }) => message === 'PAGING');
      return [page?.from, page?.step, page?.carries['transportPriority']];
    });
    const node = paging.replace('by ', '');
    expect(pages).toEqual([
      [node, '7', true],
      [node, '7', undefined],
    ]);
  });
});

test.each([
  ['none', 'registered', false],
  ['none', 'unregistered', false],
  ['learned', 'registered', true],
  ['learned', 'unregistered', false],
  ['per HSS', 'registered', true],
  ['per HSS', 'unregistered', true],
  ['per subscriber', 'registered', true],
  ['per subscriber', 'unregistered', true],
] as const)(
  'table 2.7: gateway address %s, recipient %s: step 3a passed to the gateway: %s',
  (address, ims, passed) => {
    const settings = { 'hss.gwAddress': address, 'ueB.ims': ims } as const;
    const entries = entriesOf('ts23204-6.14', settings);
    const askers = entries.filter(({ message }) => message === 'SRI-SM').map(({ from }) => from);
    expect(askers).toEqual(passed ? ['SMS-GMSC', 'HSS', 'IP-SM-GW'] : ['SMS-GMSC']);
    expect(stateOf(endOf(runOf('ts23204-6.14', settings)))['HSS.gwAddress']).toBe(passed ? 'IP-SM-GW' : null);
  },
);

describe('table 2.8: delivery in another domain', () => {
  const nodes = ['MSC', 'SGSN', 'MME', 'SMSF'] as const;
  const reach = (ims: Settings['reach.B.ims'], radio: Settings['reach.B.msc']): Partial<Settings> => ({
    'reach.B.ims': ims,
    'reach.B.msc': radio,
    'reach.B.sgsn': radio,
    'reach.B.mme': radio,
    'reach.B.smsf': radio,
  });
  /** Where the gateway tried to deliver, in order. */
  const tried = (procedure: string, settings: Partial<Settings>): readonly string[] =>
    entriesOf(procedure, settings)
      .filter(({ from, to, message }) => {
        const toClient = to === 'S-CSCF' && message.startsWith('SIP MESSAGE');
        return from === 'IP-SM-GW' && (message === 'MT-FSM' || toClient);
      })
      .map(({ to }) => (to === 'S-CSCF' ? 'IMS' : to));
  const orders: readonly (readonly Domain[])[] = [
    ['IMS', 'SMSF', 'MME', 'SGSN', 'MSC'],
    ['IMS', 'SGSN', 'MSC', 'MME', 'SMSF'],
    ['MSC', 'IMS', 'SMSF'],
    ['SGSN'],
  ];
  const known: readonly (readonly ServingNode[])[] = [nodes, ['MSC', 'SGSN'], ['SMSF'], []];
  const cases = orders.flatMap((order) => known.map((addresses) => [order, addresses] as const));

  test.each(cases)('6.14-B6, order %j, known %j: all of them in this order', (order, addresses) => {
    const settings = {
      ...reach('noAnswer', 'absent'),
      'gw.domains': order,
      'hss.addr': addresses,
      'gmsc.timer': 'long' as const,
    };
    const usable = order.filter((domain) => domain === 'IMS' || addresses.includes(domain));
    expect(tried('ts23204-6.14', settings)).toEqual(usable);
  });

  test.each(cases)('6.13-B16, order %j, known %j: the same without IMS', (order, addresses) => {
    const settings = { ...reach('ok', 'absent'), 'gw.domains': order, 'hss.addr': addresses };
    const usable = order.filter((domain) => domain !== 'IMS' && addresses.includes(domain));
    expect(tried('ts23204-6.13', settings)).toEqual(usable);
  });

  test.each(nodes)('the first success ends it: %s', (node) => {
    const order = ['SMSF', 'MME', 'SGSN', 'MSC'] as const;
    const settings = {
      ...reach('absent', 'absent'),
      [`reach.B.${node.toLowerCase()}`]: 'ok',
      'hss.addr': nodes,
      'gw.domains': ['IMS', ...order],
    } as const;
    const upToIt = order.slice(0, order.indexOf(node) + 1);
    expect(tried('ts23204-6.14', settings)).toEqual(['IMS', ...upToIt]);
    expect(outcomeOf('ts23204-6.14', settings)).toBe('delivered');
    expect(tried('ts23204-6.13', settings)).toEqual(upToIt);
    expect(outcomeOf('ts23204-6.13', settings)).toBe('delivered');
  });

  test.each([
    ['short', ['IMS', 'SMSF']],
    ['normal', ['IMS', 'SMSF', 'MME', 'SGSN', 'MSC']],
    ['long', ['IMS', 'SMSF', 'MME', 'SGSN', 'MSC']],
  ] as const)('the timer of the SMS-GMSC, %s, leaves time for %j', (timer, expected) => {
    const settings = { ...reach('absent', 'absent'), 'hss.addr': nodes, 'gmsc.timer': timer };
    expect(tried('ts23204-6.14', settings)).toEqual(expected);
  });

  test.each(
    (['memoryFull', 'protocolError', 'absent'] as const).flatMap((cause) =>
      [[], ['memoryFull'], ['protocolError'], ['absent'], ['memoryFull', 'absent']].map(
        (stops) => [cause, stops as readonly (typeof cause)[]] as const,
      ),
    ),
  )('cause %s where %j stop: tried on or not', (cause, stops) => {
    const settings: Partial<Settings> = { 'reach.B.sgsn': cause, 'op.noFallbackOn': stops };
    const expected = stops.includes(cause) ? ['SGSN'] : ['SGSN', 'MSC'];
    expect(tried('ts23204-6.13', settings)).toEqual(expected);
    expect(tried('ts23204-6.14', { ...settings, 'ueB.ims': 'unregistered' })).toEqual(expected);
  });

  test.each([
    ['ts23204-6.13', 'not-reachable'],
    ['ts23204-6.14', 'not-delivered'],
  ] as const)(
    '%s, all failed: RSDS from the gateway even with gw.rsds=no, and UNRI',
    (procedure, outcome) => {
      const settings = { ...reach('absent', 'absent'), 'gw.rsds': 'no' } as const;
      const reports = entriesOf(procedure, settings).filter(
        ({ from, message }) => from === 'IP-SM-GW' && message === 'RSDS',
      );
      expect(reports.map(({ carries }) => [carries['result'], carries['cause']])).toEqual([
        ['negative', 'absent'],
      ]);
      expect(outcomeOf(procedure, settings)).toBe(outcome);
      expect(stateOf(endOf(runOf(procedure, settings)))['IP-SM-GW.unri']).toHaveLength(1);
    },
  );
});

describe('table 2.10: the level of a Short Message', () => {
  type Level = 'transport' | 'service' | 'other domain' | 'refused';
  const levelOf = (settings: Partial<Settings>): Level => {
    const messages = entriesOf('ts23204-6.14', settings).map(({ message }) => message);
    if (messages.includes('SIP MESSAGE IM')) return 'service';
    if (messages.includes('SIP MESSAGE SM')) return 'transport';
    return messages.includes('MT-FSM-ERR') ? 'refused' : 'other domain';
  };
  const level = ['transport', 'service'] as const;
  const allCaps: readonly (readonly Capability[])[] = [
    ['SMSIP'],
    ['IM'],
    ['CPM'],
    ['IM', 'CPM'],
    ['SMSIP', 'IM'],
    ['SMSIP', 'CPM'],
    ['SMSIP', 'IM', 'CPM'],
    [],
  ];
  const named = allCaps.map((caps) => [caps.join(', ') || 'none', caps] as const);
  const takesSm = (caps: readonly Capability[]) => caps.includes('SMSIP');
  const takesIm = (caps: readonly Capability[]) => caps.includes('IM') || caps.includes('CPM');

  const onlyTransport = [{ 'sub.service.B': 'no' }, { 'auth.service.B': 'no' }] as const;
  const onlyService = [
    { 'sub.transport.B': 'no' },
    { 'auth.transport.B': 'no' },
    { 'odb.B': 'yes' },
  ] as const;

  test.each(onlyTransport)('only transport (%j): encapsulated, or another domain (6.14-B1)', (settings) => {
    for (const caps of allCaps) {
      expect([caps, levelOf({ ...settings, 'ueB.caps': caps })]).toEqual([
        caps,
        takesSm(caps) ? 'transport' : 'other domain',
      ]);
    }
  });

  test.each(onlyService)('only service (%j): converted, or another domain', (settings) => {
    for (const caps of allCaps) {
      expect([caps, levelOf({ ...settings, 'ueB.caps': caps })]).toEqual([
        caps,
        takesIm(caps) ? 'service' : 'other domain',
      ]);
    }
  });

  test.each(onlyTransport.flatMap((one) => onlyService.map((other) => ({ ...one, ...other }))))(
    'neither (%j): refused, registered or not',
    (settings) => {
      expect(levelOf(settings)).toBe('refused');
      expect(levelOf({ ...settings, 'ueB.ims': 'unregistered' })).toBe('refused');
    },
  );

  test.each(named)('both levels, capabilities %s', (_name, caps) => {
    for (const preferred of level) {
      const expected = takesIm(caps)
        ? takesSm(caps)
          ? preferred
          : 'service'
        : takesSm(caps)
          ? 'transport'
          : 'other domain';
      expect(levelOf({ 'ueB.caps': caps, 'op.level': preferred })).toBe(expected);
    }
  });

  test.each([
    ['none', 'transport', 'transport'],
    ['none', 'service', 'service'],
    ['transport', 'service', 'transport'],
    ['service', 'transport', 'service'],
  ] as const)('the user (%s) goes before the operator (%s): %s', (user, operator, expected) => {
    const settings = { 'ueB.caps': ['SMSIP', 'IM'], 'user.level': user, 'op.level': operator } as const;
    expect(levelOf(settings)).toBe(expected);
  });

  test.each(named)('not registered, capabilities %s: another domain', (_name, caps) => {
    expect(levelOf({ 'ueB.caps': caps, 'ueB.ims': 'unregistered' })).toBe('other domain');
  });
});
