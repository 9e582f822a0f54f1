import { expect, test } from 'vitest';
import { allSpoken } from '../../protocol/referencePoints.ts';
import type { Settings } from '../../protocol/settings.ts';
import { procedures } from '../../scenarios/procedures.ts';
import { ladderOf } from '../../timeline/ladderOf.ts';
import { play } from '../../timeline/play.ts';
import type { Subject } from '../../wire/subjects.ts';
import { followable, followed } from '../followed.ts';
import { writtenMessage } from './message.ts';
import { placeOf } from './placeOf.ts';

function runOf(id: string, settings: Partial<Settings>) {
  const procedure = procedures.find((one) => one.id === id)!;
  const timeline = play({ interwork: 1, procedure: id, settings });
  return { timeline, ladder: ladderOf(timeline, procedure, { hiddenHops: false, preparation: true }) };
}

const given = { 'mps.A': 'on', 'mps.B': 'on' } as const;

/** What a protocol may have no field for, where something is followed. */
const unplacedKeys: Readonly<Record<Subject, readonly string[]>> = {
  sender: ['originator'],
  recipient: ['recipient', 'msisdn'],
  priority: ['transportPriority', 'mpsIndication'],
  text: ['text'],
  report: [],
  correlation: ['msisdnlessCorrelationId'],
};

test.each(procedures.map(({ id }) => id))(
  'what is followed in %s has a field wherever it is carried',
  (id) => {
    const missing = new Set<string>();
    for (const spoken of allSpoken) {
      const { timeline, ladder } = runOf(id, { ...spoken, ...given });
      for (const what of followable) {
        for (const hop of followed(ladder.entries, what)) {
          const entry = ladder.entries[hop.n - 1]!;
          if (hop.fate === 'dropped' || placeOf(timeline, entry, what) !== undefined) continue;
          const written = writtenMessage(timeline, entry)!;
          const isUnplaced = written.unplaced.some(({ key }) => unplacedKeys[what].includes(key));
          if (!isUnplaced) missing.add(`${what} ${entry.message} ${written.layers.join('/')} ${hop.value}`);
        }
      }
    }
    expect([...missing]).toEqual([]);
  },
);

const placesIn = (id: string, settings: Partial<Settings>, what: Subject) => {
  const { timeline, ladder } = runOf(id, settings);
  return followed(ladder.entries, what)
    .filter(({ message, fate }) => !message.startsWith('SIP') && fate !== 'dropped')
    .map(({ n, message }) => {
      const place = placeOf(timeline, ladder.entries[n - 1]!, what);
      return `${message}: ${place === undefined ? 'nowhere' : `${place.name} ${place.text}`}`;
    });
};

test('6.13: the sender becomes the TP-Originating-Address, by number or hidden by name', () => {
  const shown = '0b 91 21 60 55 05 01 f1';
  expect(placesIn('ts23204-6.13', {}, 'sender')).toEqual([
    `MT-FSM: TP-Originating-Address ${shown}`,
    `RADIO-SM: TP-Originating-Address ${shown}`,
  ]);
  const [hidden] = placesIn('ts23204-6.13', { 'msg.privacy': 'yes' }, 'sender');
  expect(hidden).toMatch(/^MT-FSM: TP-Originating-Address 10 d0 41 f7/);
});

test('6.13 step 9: the priority of the Instant Message is DRMP in Diameter and nowhere in MAP', () => {
  const [map, diameter] = allSpoken.map((spoken) =>
    placesIn('ts23204-6.13', { ...spoken, 'mps.A': 'on' }, 'priority'),
  );
  expect(map).toContain('MT-FSM: nowhere');
  expect(diameter).toContainEqual(expect.stringMatching(/^MT-FSM: DRMP 00 00 01 2d/));
});
