import { expect, test } from 'vitest';
import { stepName } from './stepName.ts';

test.each([
  ['Step 9: MT-FSM from IP-SM-GW to MME', '9', 'IP-SM-GW', 'MME', 'MT-FSM'],
  ['Step 7: INTERNAL in IP-SM-GW', '7', 'IP-SM-GW', 'IP-SM-GW', 'INTERNAL'],
  ['Message 4: PAGING from MME to UE-B', null, 'MME', 'UE-B', 'PAGING'],
])('%s', (name, step, from, to, message) => {
  expect(stepName({ n: 4, step, from, to, message })).toBe(name);
});
