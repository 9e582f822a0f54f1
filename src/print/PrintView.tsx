import { useMemo, useState } from 'react';
import { exportedOf } from '../app/exportAs.ts';
import { useSession, useShown } from '../app/sessionContext.ts';
import { captionLines, captionOf } from '../exporters/caption.ts';
import { runInside } from '../exporters/runInside.ts';
import { activationReader } from '../ladder/activations.ts';
import { intervalsOf } from '../ladder/intervals.ts';
import { LadderBars } from '../ladder/LadderBars.tsx';
import { LadderRow } from '../ladder/LadderRow.tsx';
import { columnsOf, metricsOf, rowTop } from '../ladder/layout.ts';
import { timersInLanes } from '../ladder/timerLanes.ts';
import { useTextMeasure } from '../ladder/useTextMeasure.ts';
import { notesShown } from '../session/notes.ts';
import { ladderShown } from '../session/session.ts';
import type { Ladder } from '../timeline/entry.ts';
import { clauseText } from '../words/clauseText.ts';
import { words } from '../words/words.ts';
import { type PrintedPage, pagesOf } from './pages.ts';
import './Print.css';

/** Paper of A4 across with its margins, in CSS pixels. */
const paper = { width: 1030, rowsOnFirst: 12, rowsOnEach: 16 } as const;
/** A hundred pages; more is a picture's business. */
const rowsAtMost = 1_600;
const metrics = metricsOf.desk;

/** The whole run for paper: its caption, the ladder page by page, and every step in a sentence. */
export function PrintView() {
  const session = useSession();
  const ladder = useShown(ladderShown);
  const caption = useMemo(() => {
    const exported = exportedOf(session.getState());
    return captionOf(exported, runInside(exported));
  }, [session]);
  const shown = Math.min(ladder.entries.length, rowsAtMost);
  return (
    <div className="print">
      <h1>{caption.title}</h1>
      <div className="print-caption">
        {captionLines(caption).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {shown < ladder.entries.length && <p>{words().print.cut(shown, ladder.entries.length)}</p>}
      </div>
      {pagesOf(shown, paper.rowsOnFirst, paper.rowsOnEach).map((page) => (
        <LadderPage key={page.first} ladder={ladder} page={page} />
      ))}
      <Steps ladder={ladder} shown={shown} />
    </div>
  );
}

function LadderPage({ ladder, page }: { readonly ladder: Ladder; readonly page: PrintedPage }) {
  const { participants, entries, timers } = ladder;
  const measure = useTextMeasure();
  const columns = useMemo(() => columnsOf(participants, paper.width, 1, metrics), [participants]);
  const [readActivations] = useState(activationReader);
  const bars = useMemo(() => intervalsOf(timersInLanes(timers)), [timers]);
  const { first, end } = page;
  const top = rowTop(first, metrics);
  const height = rowTop(end, metrics) - top + metrics.rowHeight / 2;
  const scale = Math.min(1, paper.width / columns.width);
  return (
    <div className="print-ladder" style={{ zoom: scale, width: columns.width }}>
      <div className="print-heads" style={{ height: metrics.headHeight }}>
        {[...columns.xOf].map(([id, x]) => (
          <span key={id} style={{ left: x - columns.spacing / 2 + 4, width: columns.spacing - 8 }}>
            {id}
          </span>
        ))}
      </div>
      <div className="print-rows" style={{ height }}>
        {[...columns.xOf].map(([id, x]) => (
          <i key={id} style={{ left: x - 1 }} />
        ))}
        <div style={{ top: -top }}>
          <LadderBars
            activationsIn={readActivations(entries)}
            timers={bars}
            window={page}
            arrived={entries.length}
            futureHidden={false}
            columns={columns}
            metrics={metrics}
          />
          <svg
            role="list"
            aria-label={words().ladder.name}
            className="ladder-rows"
            width={columns.width}
            height={rowTop(end, metrics)}
          >
            {entries.slice(first, end).map((entry, index) => (
              <LadderRow
                key={entry.n}
                entry={entry}
                row={first + index}
                count={entries.length}
                when="past"
                progress={1}
                isDimmed={false}
                isInTabOrder={false}
                columns={columns}
                metrics={metrics}
                measure={measure}
              />
            ))}
            {entries.slice(first, end).map(({ n, step }, index) => (
              <text
                key={n}
                className="print-step"
                x={0}
                y={rowTop(first + index, metrics) + metrics.rowHeight / 2 + 4}
                fontSize={metrics.smallSize}
              >
                {step ?? '·'}
              </text>
            ))}
          </svg>
        </div>
      </div>
    </div>
  );
}

function Steps({ ladder, shown }: { readonly ladder: Ladder; readonly shown: number }) {
  const notes = useShown(notesShown);
  const noteOf = useMemo(() => new Map(notes.map(({ n, text }) => [n, text])), [notes]);
  return (
    <section className="print-steps">
      <h2>{words().print.steps}</h2>
      <ol>
        {ladder.entries.slice(0, shown).map(({ n, step, sentence, clause, basis }) => (
          <li key={n}>
            <b>{step ?? '·'}</b>
            <div>
              <p>{sentence}</p>
              {noteOf.has(n) && <p className="print-note">{noteOf.get(n)}</p>}
            </div>
            <small>{clause === '' ? '' : `${clauseText(clause)} [${basis}]`}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
