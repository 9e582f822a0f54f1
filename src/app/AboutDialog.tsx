import type { Basis } from '../protocol/provenance.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { words } from '../words/words.ts';
import './Dialogs.css';

/** What this is, why the standard has it, and how far it can be trusted. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const said = words().about;
  return (
    <Dialog title={said.title} onClose={onClose}>
      <p>{said.what}</p>
      <h3 className="dialog-heading">{said.why}</h3>
      <dl className="dialog-facts">
        {words().workItem.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{words().workItemHere}</p>
      <p className="dialog-note">{said.source}</p>
      <h3 className="dialog-heading">{said.trust}</h3>
      <dl className="dialog-facts">
        {(Object.keys(words().bases) as Basis[]).map((basis) => (
          <div key={basis}>
            <dt>{basis}</dt>
            <dd>{words().bases[basis]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
