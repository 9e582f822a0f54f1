import { columnsOf, type Metrics, metricsOf, rowTop } from '../ladder/layout.ts';
import { hasPriority, hidesIdentity } from '../ladder/rowShape.ts';
import type { Ladder } from '../timeline/entry.ts';
import { stepName } from '../words/stepName.ts';
import { words } from '../words/words.ts';
import { type Caption, captionLines, captionOf } from './caption.ts';
import { inks } from './colours.ts';
import type { Exported } from './exporter.ts';
import { inPortions } from './inPortions.ts';
import { runInside, runMark } from './runInside.ts';
import { barElements } from './svg/bars.ts';
import { headElements, headHeight, headPadding } from './svg/heads.ts';
import { legendElements } from './svg/legend.ts';
import { paragraph } from './svg/paragraph.ts';
import { labelWidth, rowElement } from './svg/rows.ts';
import { element, escaped } from './svg/xml.ts';

const margin = 16;
/** The picture is not narrower, for the sake of its caption. */
const leastWidth = 560;
const spacings = { least: 92, most: 132 } as const;
/** Longer ladders have the names of the lifelines at their foot too. */
const rowsInView = 24;
/** So many steps are told in the description; a reader who wants all of them has the trace. */
const stepsTold = 60;
/** Any of these is on every machine, and as wide as what was measured. */
const fonts = 'Arial, Helvetica, "Liberation Sans", sans-serif';

/**
 * The whole ladder as a picture that also office programs draw as it is: no style sheet, no markers, no HTML inside,
 * texts measured beforehand. The run is in its metadata.
 */
export async function svgOf(exported: Exported): Promise<string> {
  const { ladder } = exported;
  const code = runInside(exported);
  const caption = captionOf(exported, code);
  const metrics = metricsFor(ladder);
  const spacing = spacingOf(ladder, metrics);
  const wanted = spacing * ladder.participants.length;
  const columns = columnsOf(ladder.participants, Math.max(wanted, leastWidth), 1, metrics);
  const rows = await inPortions(ladder.entries, (entry, row) => rowElement(entry, row, columns, metrics));

  const text = { left: margin, width: columns.width };
  const title = paragraph(caption.title, { ...text, top: margin, size: 17, weight: 'bold', fill: inks.ink });
  const clauseTop = margin + title.height;
  const clause = paragraph(caption.clause, { ...text, top: clauseTop, size: 12, fill: inks.mute });
  const ladderTop = clauseTop + clause.height + 10;
  const linesHeight = headHeight + rowTop(ladder.entries.length, metrics) + 10;
  const isLong = ladder.entries.length > rowsInView;
  const ladderHeight = linesHeight + (isLong ? headHeight : 0);
  const drawing = element(
    'g',
    { transform: `translate(${margin} ${ladderTop})` },
    element(
      'g',
      { transform: `translate(0 ${headHeight})` },
      barElements(ladder, columns, metrics, linesHeight - headHeight) + rows.join(''),
    ) +
      headElements(columns, metrics, 0) +
      (isLong ? headElements(columns, metrics, linesHeight) : ''),
  );
  const legend = legendElements(ladder, margin, ladderTop + ladderHeight + 14, columns.width);
  let bottom = ladderTop + ladderHeight + 18 + legend.height;
  const lines = captionLines({ ...caption, clause: '' }).map((line) => {
    const { drawn, height } = paragraph(line, { ...text, top: bottom, size: 11, fill: inks.mute });
    bottom += height;
    return drawn;
  });

  const width = Math.ceil(columns.width + 2 * margin);
  const height = Math.ceil(bottom + margin);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
    },
    [
      `\n<title>${escaped(caption.title)}</title>`,
      `<desc>${escaped(descriptionOf(ladder, caption))}</desc>`,
      ...(code === undefined
        ? []
        : [element('metadata', {}, element(runMark, { xmlns: 'urn:interwork:run' }, code))]),
      element('rect', { width, height, fill: inks.panel }),
      element(
        'g',
        { 'font-family': fonts },
        [title.drawn, clause.drawn, drawing, legend.drawn, ...lines].join('\n'),
      ),
      '',
    ].join('\n'),
  )}\n`;
}

/** The ladder's own sizes, with room for the longest label of a step. */
function metricsFor({ entries }: Ladder): Metrics {
  const { desk } = metricsOf;
  const widest = entries.reduce(
    (most, { step }) => Math.max(most, labelWidth(step ?? '', desk.smallSize)),
    0,
  );
  return { ...desk, gutter: Math.max(desk.gutter, Math.min(widest + 2 * desk.smallSize, 120)) };
}

/** Lifelines so far apart that what is written between them finds room, within reason. */
function spacingOf({ participants, entries }: Ladder, { fontSize }: Metrics): number {
  const places = new Map(participants.map((name, index) => [name, index]));
  const heads = participants.map((name) => labelWidth(name, fontSize) + 2 * headPadding + 10);
  const rows = entries.map((entry) => {
    const apart = Math.abs((places.get(entry.from) ?? 0) - (places.get(entry.to) ?? 0));
    const signs = (hasPriority(entry) ? fontSize : 0) + (hidesIdentity(entry) ? fontSize : 0);
    const detail = entry.detail === '' ? 0 : labelWidth(entry.detail, fontSize);
    return apart === 0 ? 0 : (labelWidth(entry.message, fontSize) + detail + signs + 30) / apart;
  });
  const needed = [...heads, ...rows].reduce((most, one) => Math.max(most, one), spacings.least);
  return Math.min(needed, spacings.most);
}

function descriptionOf({ participants, entries }: Ladder, caption: Caption): string {
  const say = words().exports;
  const told = entries.slice(0, stepsTold).map(stepName);
  return [
    say.summary(entries.length, participants.join(', ')),
    ...captionLines(caption),
    ...told,
    ...(entries.length > told.length ? ['…'] : []),
  ].join('. ');
}
