import { useCallback, useMemo, useState } from 'react';
import type { Timeline } from '../../timeline/timeline.ts';
import { useShownNames } from '../../ui/shownNames.ts';
import { words } from '../../words/words.ts';
import { FieldNote } from './FieldNote.tsx';
import { LayerTree } from './LayerTree.tsx';
import type { Written } from './message.ts';
import { MessageText } from './MessageText.tsx';
import { type Form, OctetsCard } from './OctetsCard.tsx';
import { OctetGrid } from './OctetGrid.tsx';
import { fieldAt, fieldRows, rowShowing, wayTo } from './rows.ts';
import { textOf, textParts } from './text.ts';
import { UnplacedList } from './UnplacedList.tsx';
import { useChoice } from './useChoice.ts';
import { useMarked } from './useMarked.ts';
import type { WireViewProps } from './WireView.tsx';

interface WithFieldsProps extends WireViewProps {
  readonly timeline: Timeline;
  readonly written: Extract<Written, { kind: 'fields' }>;
}

/** A message of a run: its fields by layer, and below them its text or its octets, each lighting the other. */
export function WithFields({ timeline, entry, before, followed, chosen, written }: WithFieldsProps) {
  const { tree, hop, octets, unplaced } = written;
  const { differences, changed, about } = useMarked(tree, timeline, before, followed);
  const { row, selected, pointed, opened, ...choice } = useChoice(tree, about[0], chosen);
  const [form, setForm] = useState<Form>('text');
  const rows = useMemo(() => fieldRows(tree, opened, differences), [tree, opened, differences]);
  const parts = useMemo(() => textParts(tree), [tree]);
  const nameAt = useCallback((offset: number) => fieldAt(tree, offset).name, [tree]);
  const isText = parts.length > 0;
  const say = words().octets;
  const inFigure = useShownNames();
  const from = inFigure(hop.from);
  return (
    <>
      {from !== entry.from && <p className="inspector-mute">{say.lastHop(from, inFigure(hop.to))}</p>}
      <section className="inspector-card" aria-labelledby="octets-layers">
        <h3 id="octets-layers" className="inspector-card-title">
          {say.layers}
        </h3>
        <LayerTree
          rows={rows}
          selected={row}
          lit={pointed && rowShowing(rows, wayTo(tree, pointed.path))}
          followed={new Set(about.map(({ path }) => rowShowing(rows, wayTo(tree, path))))}
          onSelect={choice.select}
          onPoint={choice.point}
          onOpen={choice.open}
        />
        {unplaced.length > 0 && <UnplacedList unplaced={unplaced} />}
      </section>
      <OctetsCard octets={octets} text={isText ? textOf(parts) : undefined} form={form} onForm={setForm}>
        <FieldNote field={selected} before={selected && differences.before.get(selected.path)} />
        {isText && form === 'text' ? (
          <MessageText
            parts={parts}
            selected={selected}
            lit={pointed}
            followed={about}
            changed={changed}
            onSelect={choice.select}
            onPoint={choice.point}
          />
        ) : (
          <OctetGrid
            octets={octets}
            selected={selected}
            lit={pointed}
            followed={about}
            changed={changed}
            nameAt={nameAt}
            onSelect={choice.selectAt}
            onPoint={choice.pointAt}
          />
        )}
      </OctetsCard>
    </>
  );
}
