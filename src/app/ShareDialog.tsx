import { Check, Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { SessionState } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { writtenAddress } from './address.ts';
import './Dialogs.css';
import { exportAs } from './exportAs.ts';
import { addressOf } from './keepAddress.ts';
import { useSession, useShown } from './sessionContext.ts';

const isTrace = ({ trace }: SessionState): boolean => trace !== undefined;

/** A link to exactly what is shown, and the run as a file. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const [copied, setCopied] = useState(false);
  const trace = useShown(isTrace);
  const { origin, pathname, protocol, href } = window.location;
  const page = protocol === 'file:' ? (href.split('#')[0] ?? '') : origin + pathname;
  const link = page + writtenAddress(addressOf(session.getState()));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // Without leave to write to the clipboard the field is there to copy from.
    }
  };
  if (trace) {
    return (
      <Dialog title="Share" onClose={onClose}>
        <p>A loaded trace is not in the address. Share its file, or export it again.</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title="Share"
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => void exportAs(session, 'run')}>
            <Download size={15} aria-hidden /> Save run file
          </Button>
          <Button variant="primary" onClick={() => void copy()}>
            {copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
            {copied ? 'Copied' : 'Copy link'}
          </Button>
        </>
      }
    >
      <label className="dialog-label" htmlFor="share-link">
        Link to this run, at this step
      </label>
      <textarea
        id="share-link"
        className="dialog-field"
        rows={4}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="dialog-note">
        The run is in the part behind the #. It is not sent to any server, and the link works offline too.
      </p>
    </Dialog>
  );
}
