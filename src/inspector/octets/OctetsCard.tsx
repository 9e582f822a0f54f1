import type { ReactNode } from 'react';
import { Segmented } from '../../ui/Segmented.tsx';
import { words } from '../../words/words.ts';
import { CopyButton } from '../CopyButton.tsx';
import { dumpText } from './octetText.ts';

export type Form = 'text' | 'octets';

interface OctetsCardProps {
  readonly octets: Uint8Array;
  /** Where the protocol is written as text. */
  readonly text: string | undefined;
  readonly form: Form;
  readonly onForm: (form: Form) => void;
  readonly children: ReactNode;
}

/** The frame of a message as text or in octets, from which it can be copied. */
export function OctetsCard({ octets, text, form, onForm, children }: OctetsCardProps) {
  const say = words().octets;
  const forms = [
    { value: 'text', label: say.text },
    { value: 'octets', label: say.octets },
  ] as const;
  const asText = text !== undefined && form === 'text';
  return (
    <section className="inspector-card octets-card" aria-labelledby="octets-title">
      <div className="octets-head">
        <h3 id="octets-title" className="inspector-card-title">
          {asText ? say.text : say.octets} <small>{say.count(octets.length)}</small>
        </h3>
        {text !== undefined && <Segmented label={say.as} value={form} segments={forms} onChange={onForm} />}
      </div>
      {children}
      <div className="octets-foot">
        {asText ? (
          <CopyButton label={say.copyText} named={say.toCopy} text={() => text} />
        ) : (
          <CopyButton label={say.copyHex} named={say.toCopy} text={() => dumpText(octets)} />
        )}
      </div>
    </section>
  );
}
