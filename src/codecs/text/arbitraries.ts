import * as fc from 'fast-check';
import { leaf } from '../piece.ts';
import type { Body, Part } from './body.ts';
import type { Imdn } from './imdn.ts';
import type { Json } from './json.ts';
import type { RegInfo } from './regInfo.ts';
import type { Sdp } from './sdp.ts';
import type { SipMessage } from './sip.ts';

/** Any text, beyond the Basic Multilingual Plane too. */
export const text = fc.string({ unit: 'binary', maxLength: 40 });
/** Text without spaces. */
const word = fc.stringMatching(/^[!-~é€😀]{1,12}$/u);
const octets = fc.uint8Array({ maxLength: 40 }).map((some) => Uint8Array.from(some));
export const headers = fc.array(
  fc.tuple(
    fc.stringMatching(/^X-[\w.]{1,8}$/),
    text.map((some) => some.replaceAll(/[\r\n]/g, '').replaceAll(/^[ \t]+|[ \t]+$/g, '')),
  ),
  { maxLength: 4 },
);

const optional: { requiredKeys: [] } = { requiredKeys: [] };

const imdn = fc
  .tuple(
    fc.record({ messageId: text, dateTime: text }),
    fc.record({ recipientUri: text, originalRecipientUri: text, subject: text }, optional),
    fc.constantFrom(
      { notification: 'delivery', status: 'delivered' } as const,
      { notification: 'display', status: 'displayed' } as const,
      { notification: 'processing', status: 'error' } as const,
    ),
  )
  .map(([needed, more, disposition]): Imdn => ({ ...needed, ...more, ...disposition }));

const regInfo: fc.Arbitrary<RegInfo> = fc.record({
  version: fc.nat(),
  state: fc.constantFrom('full', 'partial'),
  registrations: fc.array(
    fc.record({
      aor: text,
      id: text,
      state: fc.constantFrom('init', 'active', 'terminated'),
      contacts: fc.array(
        fc.record(
          {
            id: text,
            state: fc.constantFrom('active', 'terminated'),
            event: fc.constantFrom('registered', 'unregistered'),
            expires: fc.nat(),
            uri: text,
            parameters: fc.array(
              fc.record(
                { name: text, value: text.filter((some) => some !== '') },
                { requiredKeys: ['name'] },
              ),
              { maxLength: 2 },
            ),
          },
          { requiredKeys: ['id', 'state', 'event', 'uri', 'parameters'] },
        ),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 2 },
  ),
});

const sdp: fc.Arbitrary<Sdp> = fc.record(
  {
    origin: fc.record({ user: word, sessionId: fc.nat(), version: fc.nat() }),
    address: fc.oneof(fc.ipV4(), fc.ipV6()),
    port: fc.nat(65535),
    direction: fc.constantFrom('sendrecv', 'sendonly', 'recvonly', 'inactive'),
    acceptTypes: fc.array(word, { minLength: 1, maxLength: 3 }),
    acceptWrappedTypes: fc.array(word, { minLength: 1, maxLength: 3 }),
    setup: fc.constantFrom('active', 'passive', 'actpass', 'holdconn'),
    path: word,
    attributes: fc.array(fc.stringMatching(/^x-[a-z]{1,9}:.{0,9}$/), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ['origin', 'address', 'port', 'direction', 'acceptTypes', 'path'] },
);

/** Bodies of every kind, some inside others, and SIP messages with such bodies. */
export const { body, sipMessage } = fc.letrec<{ body: Body; part: Part; sipMessage: SipMessage }>((tie) => ({
  body: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      kind: fc.constant('text'),
      contentType: fc.constantFrom(
        'text/plain',
        'text/plain; charset=us-ascii',
        'text/plain;charset="UTF-8"',
      ),
      text,
    }),
    fc.record({
      kind: fc.constant('octets'),
      contentType: fc.constantFrom('application/vnd.3gpp.sms', 'text/plain;charset=ISO-8859-1'),
      content: octets.map((some) => leaf('Body', some, `${some.length} octets`)),
    }),
    fc.record({
      kind: fc.constant('json'),
      contentType: fc.constant('application/json'),
      value: fc.json({ maxDepth: 3 }).map((json) => JSON.parse(json.replaceAll('-0', '0')) as Json),
    }),
    fc.record({ kind: fc.constant('imdn'), imdn }),
    fc.record({ kind: fc.constant('sdp'), sdp }),
    fc.record({ kind: fc.constant('regInfo'), regInfo }),
    fc.record({ kind: fc.constant('serviceInfo'), serviceInfo: fc.record({ serviceInfo: text }) }),
    fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => ({
      kind: 'multipart' as const,
      contentType: `multipart/mixed;boundary=level${levelOf(parts)}.`,
      parts,
    })),
    fc.record({ kind: fc.constant('cpim'), cpim: fc.record({ headers, content: tie('part') }) }),
    fc.record({ kind: fc.constant('sip'), message: tie('sipMessage') }),
  ),
  part: fc.record({ headers, body: tie('body') }),
  sipMessage: fc
    .tuple(
      fc.oneof(
        fc.record({ method: fc.constantFrom('MESSAGE', 'INVITE'), requestUri: word }),
        fc.record({
          status: fc.integer({ min: 100, max: 699 }),
          reason: fc.constantFrom('OK', '', 'Not here'),
        }),
      ),
      fc.record({ headers, body: tie('body') }, { requiredKeys: ['headers'] }),
    )
    .map(([start, content]) => ({ ...start, ...content })),
}));

/** More than that of any parts inside these, so that no boundary stands in a part. */
function levelOf(parts: readonly Part[]): number {
  return JSON.stringify(parts).split('multipart/').length;
}
