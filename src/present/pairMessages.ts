import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(20_000));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const colour = v.nullable(v.picklist(['black', 'white']));

const slide = v.object({
  /** Such as `Step 9: MT-FSM from IP-SM-GW to MME`. */
  name: text,
  sentence: text,
  clause: text,
});

const fromStage = v.variant('type', [
  v.object({
    type: v.literal('shown'),
    title: text,
    n: place,
    count: place,
    now: v.nullable(slide),
    next: v.nullable(slide),
    /** What the speaker has written for this step; may be empty. */
    note: text,
    chapters: v.pipe(v.array(v.object({ n: place, title: text })), v.maxLength(1_000)),
    blank: colour,
  }),
  v.object({ type: v.literal('closed') }),
  /** To another stage: this pair is in use. */
  v.object({ type: v.literal('taken') }),
]);

const fromSpeaker = v.variant('type', [
  v.object({ type: v.literal('hello') }),
  v.object({ type: v.literal('seek'), n: place }),
  v.object({ type: v.literal('blank'), colour }),
  v.object({ type: v.literal('left') }),
]);

/** What the window that the audience sees tells the speaker's. */
export type FromStage = v.InferOutput<typeof fromStage>;
export type Shown = Extract<FromStage, { type: 'shown' }>;
/** One step, as the speaker reads it. */
export type Slide = v.InferOutput<typeof slide>;

/** What the speaker's window asks for. Each says what is to be, so that one that comes twice does no more. */
export type FromSpeaker = v.InferOutput<typeof fromSpeaker>;

export function readFromStage(data: unknown): FromStage | undefined {
  const read = v.safeParse(fromStage, data);
  return read.success ? read.output : undefined;
}

export function readFromSpeaker(data: unknown): FromSpeaker | undefined {
  const read = v.safeParse(fromSpeaker, data);
  return read.success ? read.output : undefined;
}
