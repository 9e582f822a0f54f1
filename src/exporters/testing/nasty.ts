import * as fc from 'fast-check';
import type { Ladder } from '../../timeline/entry.ts';
import { readTrace } from '../../timeline/readTrace.ts';

/** What means something to one format or another, or is hard to write or to measure. */
const hard = [
  String.raw`" ' \ \n < > & % %% # ; : #35; &amp; | { } [ ] ( ) $ $$ @ @enduml !include ~ ^ * ** __ -- ->> // .. == =`,
  'end END note loop participant as title style classDef wrap: style:#1; <script>alert(1)</script> ]]> --> <!-- <br/>',
  '<U+0041> <b> %date() $x %%{init:{}}%% ` 🙂 👩‍👩‍👧 🇩🇪 שלום مرحبا 日本語 é e\u0301 Ω … → · “x” \u0000 \u0007 \uD800 \uFFFF',
]
  .flatMap((line) => line.split(' '))
  .concat('end note', '\n', '\r\n', '\t', '\u2028', '\u202E', '\u200F');

const text = (maxLength: number) =>
  fc
    .array(
      fc.oneof(fc.constantFrom(...hard), fc.string({ unit: 'binary', maxLength: 6 }), fc.constant('a b')),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('').slice(0, maxLength) || '?');

const entry = fc.record({
  n: fc.constant(1),
  step: fc.option(text(6)),
  from: text(20),
  to: text(20),
  message: text(60),
  detail: text(80),
  kind: fc.constantFrom('request', 'answer'),
  transaction: fc.constantFrom('a', 'b'),
  lost: fc.boolean(),
  sentMs: fc.nat(1_000),
});

/** Ladders of others whose every text is hard to write, as a file can bring them. */
export const nastyLadders: fc.Arbitrary<Ladder> = fc
  .record({ entries: fc.array(entry, { maxLength: 6 }), outcome: text(60) })
  .map(({ entries, outcome }) => {
    const read = readTrace({ interwork: 1, entries, outcome: { id: 'x', text: outcome } });
    if (!read.ok) throw new Error(read.error);
    return read.value;
  });
