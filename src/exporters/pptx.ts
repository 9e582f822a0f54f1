import type { Entry, Ladder } from '../timeline/entry.ts';
import { ladderOf } from '../timeline/ladderOf.ts';
import { notesOf } from '../timeline/notesOf.ts';
import { clauseText } from '../words/clauseText.ts';
import { stepName } from '../words/stepName.ts';
import { words } from '../words/words.ts';
import { type Caption, captionLines, captionOf } from './caption.ts';
import { inks } from './colours.ts';
import type { Exported } from './exporter.ts';
import { inPortions } from './inPortions.ts';
import { runInside } from './runInside.ts';
import { ladderShapes, lifelinesAtMost, rowsOnSlide } from './pptx/ladderShapes.ts';
import { type DeckSlide, packageOf } from './pptx/package.ts';
import { box, placeholder, shapeNumbers, slideSize } from './pptx/shapes.ts';

/** So many slides are still opened by office programs without a long wait. */
const slidesAtMost = 400;
const left = 24;
const wide = slideSize.width - 2 * left;

/** A deck with a slide for every step: it is emphasised, what came before is calm, what comes is not there yet. */
export async function stepSlidesOf(exported: Exported): Promise<Uint8Array<ArrayBuffer>> {
  const { entries } = exported.ladder;
  return deckOf(exported, entries.length, async (caption, notes) =>
    inPortions(entries, (entry, row) => stepSlide(exported.ladder, entry, row, caption, notes.get(entry.n))),
  );
}

/** A deck with the whole ladder on as few slides as have room for it. */
export async function ladderSlidesOf(exported: Exported): Promise<Uint8Array<ArrayBuffer>> {
  const { entries } = exported.ladder;
  const firsts = entries.flatMap((_entry, row) => (row % rowsOnSlide === 0 ? [row] : []));
  return deckOf(exported, firsts.length, async (caption) =>
    inPortions(firsts, (first) => ladderSlide(exported.ladder, first, caption)),
  );
}

async function deckOf(
  exported: Exported,
  count: number,
  slidesOf: (caption: Caption, notes: ReadonlyMap<number, string>) => Promise<readonly DeckSlide[]>,
): Promise<Uint8Array<ArrayBuffer>> {
  const say = words().exports.deck;
  const { participants } = exported.ladder;
  if (participants.length > lifelinesAtMost)
    throw new Error(say.tooWide(participants.length, lifelinesAtMost));
  if (count > slidesAtMost) throw new Error(say.tooLong(count, slidesAtMost));
  const code = runInside(exported);
  const caption = captionOf(exported, code);
  const slides = await slidesOf(caption, speakerNotes(exported));
  return packageOf({ title: caption.title, slides: [titleSlide(caption), ...slides], code });
}

/** What the presenter wrote, by the number of the row that is shown. */
function speakerNotes({ run, ladder }: Exported): ReadonlyMap<number, string> {
  const notes = run?.timeline.run.notes;
  if (run === undefined || notes === undefined) return new Map();
  const { entries } = ladderOf(run.timeline, run.procedure, { hiddenHops: false, preparation: false });
  return new Map(notesOf(notes, entries, ladder.entries).map(({ n, text }) => [n, text]));
}

function titleSlide(caption: Caption): DeckSlide {
  const number = shapeNumbers();
  const say = words().exports;
  const { title, clause, conditions, madeBy } = caption;
  const more = conditions.length > conditionsShown ? ['…'] : [];
  const line = (text: string, y: number, size: number, colour: string) =>
    box(number(), {
      name: text,
      x: left,
      y,
      width: wide,
      height: size * 1.5,
      align: 'l',
      wraps: true,
      text: [{ text, size, paint: { colour } }],
    });
  const shapes = [
    placeholder(number(), 'title', [title]),
    ...(clause === '' ? [] : [line(clause, 70, 20, inks.mute)]),
    ...(conditions.length === 0 ? [] : [line(say.conditions, 150, 14, inks.mute)]),
    ...[...conditions.slice(0, conditionsShown), ...more].map((text, index) =>
      line(text, 180 + index * 34, 18, inks.ink),
    ),
    line(madeBy, 500, 12, inks.mute),
  ];
  return { shapes: shapes.join(''), notes: [...captionLines(caption), say.opensAgain] };
}

/** So many conditions have room on a slide; all of them are in its notes. */
const conditionsShown = 7;

function stepSlide(
  ladder: Ladder,
  entry: Entry,
  row: number,
  caption: Caption,
  note: string | undefined,
): DeckSlide {
  const number = shapeNumbers();
  const { sentence, clause, basis } = entry;
  const source = clause === '' ? '' : `${clauseText(clause)} [${basis}]`;
  const rows = { first: Math.max(0, row + 1 - rowsOnSlide), end: row + 1, current: row };
  const shapes = [
    placeholder(number(), 'title', [nameOf(entry)]),
    ladderShapes(ladder, rows, number),
    box(number(), {
      name: words().present.said,
      x: left,
      y: 448,
      width: wide - 180,
      height: 50,
      align: 'l',
      wraps: true,
      text: [{ text: sentence, size: 18, paint: { colour: inks.ink } }],
    }),
    box(number(), {
      name: source,
      x: left + wide - 170,
      y: 448,
      width: 170,
      height: 50,
      align: 'r',
      wraps: true,
      text: [{ text: source, size: 13, paint: { colour: inks.mute } }],
    }),
    foot(number(), caption),
  ];
  const why = entry.why.map(({ text, clause: where }) => `${text} (${clauseText(where)})`);
  const notes = [...(note?.split('\n') ?? []), nameOf(entry), sentence, source, ...why];
  return { shapes: shapes.join(''), notes: notes.filter((line) => line !== '') };
}

function ladderSlide(ladder: Ladder, first: number, caption: Caption): DeckSlide {
  const number = shapeNumbers();
  const end = Math.min(first + rowsOnSlide, ladder.entries.length);
  const shapes = [
    placeholder(number(), 'title', [caption.title]),
    ladderShapes(ladder, { first, end }, number),
    foot(number(), caption),
  ];
  const notes = ladder.entries
    .slice(first, end)
    .map((entry) => `${nameOf(entry)}. ${entry.sentence} ${clauseText(entry.clause)}`.trim());
  return { shapes: shapes.join(''), notes };
}

/** A decision has no message to be called by. */
function nameOf(entry: Entry): string {
  const message = entry.message === 'INTERNAL' ? words().speaker.decision : entry.message;
  return stepName({ ...entry, message });
}

function foot(id: number, { title, clause, conditions, madeBy }: Caption): string {
  const say = words().exports;
  const under = conditions.length === 0 ? '' : `${say.conditions}: ${conditions.join('; ')}`;
  const text = [title, clause, under, madeBy].filter((part) => part !== '').join(' · ');
  return box(id, {
    name: say.deck.caption,
    x: left,
    y: 504,
    width: wide,
    height: 26,
    align: 'l',
    anchor: 'b',
    wraps: true,
    text: [
      {
        text: text.length > footAtMost ? `${text.slice(0, footAtMost)}…` : text,
        size: 10,
        paint: { colour: inks.mute },
      },
    ],
  });
}

/** Two lines. */
const footAtMost = 340;
