import { useState } from 'react';
import { words } from '../../words/words.ts';
import type { Written } from './message.ts';
import { type Form, OctetsCard } from './OctetsCard.tsx';
import { OctetGrid } from './OctetGrid.tsx';

const nothing: readonly never[] = [];

/** A message of a trace of others, of which no fields are known. */
export function OctetsAlone({ written }: { written: Written }) {
  const { octets, layers } = written;
  const [form, setForm] = useState<Form>('text');
  const text = written.kind === 'octets' ? (written.text ?? undefined) : undefined;
  return (
    <>
      <p className="inspector-mute">{words().octets.layersOf(layers.join(', '))}</p>
      <OctetsCard octets={octets} text={text} form={form} onForm={setForm}>
        {form === 'text' && text !== undefined ? (
          <pre className="octets-text" data-whole>
            {text}
          </pre>
        ) : (
          <OctetGrid
            octets={octets}
            selected={undefined}
            lit={undefined}
            followed={nothing}
            changed={nothing}
            nameAt={nameless}
            onSelect={ignored}
            onPoint={ignored}
          />
        )}
      </OctetsCard>
    </>
  );
}

const nameless = (): string => '';
const ignored = (): void => {};
