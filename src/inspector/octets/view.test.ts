import { expect, test } from 'vitest';
import { group, leaf, octet, type Piece } from '../../codecs/piece.ts';
import { procedures } from '../../scenarios/procedures.ts';
import { ladderOf } from '../../timeline/ladderOf.ts';
import { play } from '../../timeline/play.ts';
import { hopBefore } from '../changes.ts';
import { differencesOf } from './differences.ts';
import { allFields, type Field, fieldsAbout, fieldTree } from './field.ts';
import { writtenMessage } from './message.ts';
import { asciiText, bitsText, dumpText, hexText } from './octetText.ts';
import { fieldAt, fieldRows, openedTo, rowShowing, wayTo, wayToSame } from './rows.ts';
import { textOf, textParts } from './text.ts';

const procedure = procedures.find(({ id }) => id === 'ts23204-6.13')!;

function runWith(settings: object) {
  const timeline = play({ interwork: 1, procedure: procedure.id, settings: { ...settings } });
  const { entries } = ladderOf(timeline, procedure, { hiddenHops: false, preparation: false });
  const trees = entries.flatMap((entry) => writtenMessage(timeline, entry)?.tree ?? []);
  return { timeline, entries, trees };
}

const { timeline, entries, trees } = runWith({});

function written(message: string, nth = 0) {
  const entry = entries.filter((one) => one.message === message)[nth]!;
  return { entry, ...writtenMessage(timeline, entry)! };
}

const { hop } = written('MT-FSM');
const treeOf = (piece: Piece): Field => fieldTree(piece, hop);
const sip = (...headers: readonly (readonly [name: string, value: number])[]): Field => {
  const pieces = headers.map(([name, value]) => leaf(name, [value]));
  return treeOf({ ...group('SIP', pieces), layer: 'SIP' });
};
const none = differencesOf(sip(), undefined);

test('fields follow each other without gaps, each inside the one around it', () => {
  for (const { from, to, fields } of trees.flatMap(allFields)) {
    const ends = [from, ...fields.map((one) => one.to)];
    expect(fields.map((one) => one.from)).toEqual(ends.slice(0, -1));
    if (fields.length > 0) expect(ends.at(-1)).toBe(to);
  }
});

test('every field of a message has a path of its own', () => {
  for (const tree of trees) {
    const paths = allFields(tree).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  }
});

test('the octet at a place belongs to the smallest field there', () => {
  const { tree } = written('MT-FSM');
  const [address] = fieldsAbout(tree, 'sender');
  expect(address?.name).toBe('TP-Originating-Address');
  expect(fieldAt(tree, address!.from).name).toBe('Address-Length');
  expect(fieldAt(tree, address!.from + 1).name).toBe('Type-of-address');
  expect(fieldAt(tree, 0).name).toBe('Message type');
});

test('a proxy that puts its Via on top has added one; the others are as they were', () => {
  const now = sip(['Via', 2], ['Via', 1], ['Max-Forwards', 69], ['To', 5]);
  const before = sip(['Via', 1], ['Max-Forwards', 70], ['To', 5], ['Route', 9]);
  const { marks, removed } = differencesOf(now, before);
  expect(now.fields.map(({ path }) => `${path} ${marks.get(path)}`)).toEqual([
    '/Via added',
    '/Via 2 unchanged',
    '/Max-Forwards changed',
    '/To unchanged',
  ]);
  expect(removed.get('')?.map(({ name }) => name)).toEqual(['Route']);
  const rows = fieldRows(now, new Map(), { ...none, removed });
  expect(rows.at(-1)).toMatchObject({ level: 2, position: 5, siblings: 5, mark: 'removed' });
});

test('without a hop before, nothing is marked', () => {
  expect(differencesOf(sip(['To', 1]), undefined).marks.size).toBe(0);
});

test('between two protocols, what both carry is compared', () => {
  const tp = (value: number): Piece => ({ ...group('SMS-DELIVER', [leaf('TP-PID', [value])]), layer: 'TP' });
  const now = treeOf({ ...group('MAP', [leaf('opCode', [44]), tp(1)]), layer: 'MAP' });
  const before = treeOf({ ...group('Diameter', [leaf('Command', [7]), tp(0)]), layer: 'Diameter' });
  const { marks } = differencesOf(now, before);
  expect(Object.fromEntries(marks)).toEqual({ '/SMS-DELIVER': 'changed', '/SMS-DELIVER/TP-PID': 'changed' });
});

test('6.13 step 2: the second hop changes the way of the request and nothing else', () => {
  const { entry, tree } = written('SIP MESSAGE IM', 1);
  const { marks } = differencesOf(tree, writtenMessage(timeline, hopBefore(entries, entry)!)!.tree);
  const changed = tree.fields.filter(({ path }) => marks.get(path) !== 'unchanged').map(({ name }) => name);
  expect([...new Set(changed)]).toEqual(['Via', 'Max-Forwards', 'Route']);
});

test('what holds a layer is open at first, without the octets that only frame it', () => {
  const names = fieldRows(written('MT-FSM').tree, new Map(), none).map(({ field }) => field.name);
  expect(names).toEqual(expect.arrayContaining(['TP-Originating-Address', 'opCode', 'sm-RP-UI']));
  expect(names).not.toContain('Tag');
  expect(names).not.toContain('Address-Length');
});

test('a field in a closed one is shown by that one, until the way to it is opened', () => {
  const { tree } = written('MT-FSM');
  const way = wayTo(tree, fieldAt(tree, fieldsAbout(tree, 'sender')[0]!.from).path);
  expect(rowShowing(fieldRows(tree, new Map(), none), way)).toBe(way.at(-2)?.path);
  const opened = fieldRows(tree, openedTo(new Map(), way), none);
  expect(rowShowing(opened, way)).toBe(way.at(-1)?.path);
  expect(opened.map(({ field }) => field.name)).not.toContain('Tag');
});

test('rows know their place among their siblings', () => {
  const rows = fieldRows(sip(['Via', 1], ['To', 2]), new Map(), none);
  expect(rows.map(({ level, position, siblings, isOpen }) => [level, position, siblings, isOpen])).toEqual([
    [1, 1, 1, true],
    [2, 1, 2, undefined],
    [2, 2, 2, undefined],
  ]);
});

test('the text of a message of text is its octets', () => {
  const { tree } = written('SIP MESSAGE IM');
  expect(textOf(textParts(tree))).toBe(new TextDecoder().decode(tree.octets));
});

test('octets inside a text are named and counted, and a binary protocol has no text', () => {
  const rp: Piece = { ...leaf('RP-DATA', [1, 2, 3]), layer: 'RP' };
  const tree = treeOf({ ...group('SIP', [leaf('To', [65, 13, 10]), rp]), layer: 'SIP' });
  expect(textOf(textParts(tree))).toBe('A\r\n[3 octets of RP]');
  expect(textParts(written('MT-FSM').tree)).toEqual([]);
});

test('a dump has places, octets and ASCII', () => {
  const octets = Uint8Array.from({ length: 18 }, (_, index) => 0x40 + index);
  expect(dumpText(octets)).toBe(
    '0000  40 41 42 43 44 45 46 47 48 49 4a 4b 4c 4d 4e 4f  @ABCDEFGHIJKLMNO\n' +
      '0010  50 51                                            PQ\n',
  );
  expect(hexText(octets, 2)).toBe('40 41 …');
  expect(asciiText(Uint8Array.of(0, 65, 0x7f, 0xe9))).toBe('.A..');
});

test('bits stand in their place', () => {
  const { octets, bits = [] } = octet('First octet', [
    { name: 'TP-Status-Report-Request', says: 'yes', mask: 0x20, value: 1 },
    { name: 'TP-Message-Type-Indicator', says: 'SMS-SUBMIT', mask: 0x03, value: 1 },
  ]);
  expect(bits.map(({ mask }) => bitsText(octets[0]!, mask))).toEqual(['..1. ....', '.... ..01']);
});

test('what the documents leave open is marked where it is written', () => {
  const open = runWith({
    'mps.A': 'on',
    'msg.privacy': 'yes',
    'setup.protocol.sgsn': 'Diameter',
    'setup.protocol.hss': 'Diameter',
  });
  const marked = open.trees
    .flatMap(allFields)
    .map(({ name, remark }) => `${name}: ${remark?.id ?? 'settled'}`);
  expect(marked).toEqual(
    expect.arrayContaining([
      'Resource-Priority: namespaces',
      'DRMP: drmp',
      'TP-Originating-Address: hiddenName',
      'Session-Id: identifier',
      'To: settled',
    ]),
  );
});

test('6.13 step 8: that the answer has no field for the MPS indication is said', () => {
  const { timeline: of, entries: all } = runWith({ 'mps.B': 'on' });
  const result = all.find(({ message }) => message === 'SRI-SM-RES')!;
  expect(writtenMessage(of, result)?.unplaced).toEqual([
    { key: 'imsiField', id: 'looksLikeImsi', basis: 'S' },
    { key: 'mpsIndication', id: 'noMpsIndication', basis: 'R' },
    { key: 'transportPriority', id: 'noPriority', basis: 'R' },
  ]);
});

test('an address of a Short Message is found in whatever carries it', () => {
  const { tree: onGd } = written('MT-FSM');
  const { tree: onRadio } = written('RADIO-SM');
  const [address] = fieldsAbout(onGd, 'sender');
  expect(wayToSame(onRadio, address!.path, onGd).at(-1)?.name).toBe('TP-Originating-Address');
  expect(wayToSame(written('SIP MESSAGE IM').tree, address!.path, onGd)).toEqual([]);
});
