import { expect, test } from 'vitest';
import { stateText } from './stateText.ts';

test.each([
  ['a state', 'idle', 'idle'],
  ['a state within a state', { delivering: 'awaitingReport' }, 'delivering.awaitingReport'],
  [
    'regions side by side',
    { registration: 'registered', chat: { open: 'idle' } },
    'registration.registered, chat.open.idle',
  ],
  ['no state', undefined, 'none'],
])('%s', (_name, value, text) => {
  expect(stateText(value)).toBe(text);
});
