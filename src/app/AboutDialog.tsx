import type { Basis } from '../protocol/provenance.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { words } from '../words/words.ts';
import './Dialogs.css';

/** What this is, why the standard has it, and how far it can be trusted. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="About Interwork" onClose={onClose}>
      <p>
        A laboratory for the interworking of messages in 3GPP networks. Every network element is a statechart
        that decides from its own state and the message it got; the ladder is read off what happened. Nothing
        is sent anywhere.
      </p>
      <h3 className="dialog-heading">Why there is interworking</h3>
      <dl className="dialog-facts">
        {words().workItem.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{words().workItemHere}</p>
      <p className="dialog-note">From the work item “SM and IM service level interworking”, in our words.</p>
      <h3 className="dialog-heading">How far to trust it</h3>
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
