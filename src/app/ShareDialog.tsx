import { Check, Copy, Download } from 'lucide-react';
import { useState } from 'react';
import type { SessionState } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { words } from '../words/words.ts';
import { writtenAddress } from './address.ts';
import './Dialogs.css';
import { exportAs } from './exportAs.ts';
import { addressOf } from './keepAddress.ts';
import { useSession, useShown } from './sessionContext.ts';

const isTrace = ({ trace }: SessionState): boolean => trace !== undefined;

/** A link to exactly what is shown, and the run as a file. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const said = words().share;
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
      <Dialog title={said.title} onClose={onClose}>
        <p>{said.trace}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={said.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => void exportAs(session, 'run')}>
            <Download size={15} aria-hidden /> {said.saveRun}
          </Button>
          <Button variant="primary" onClick={() => void copy()}>
            {copied ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />}
            {copied ? said.copied : said.copy}
          </Button>
        </>
      }
    >
      <label className="dialog-label" htmlFor="share-link">
        {said.link}
      </label>
      <textarea
        id="share-link"
        className="dialog-field"
        rows={4}
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="dialog-note">{said.note}</p>
    </Dialog>
  );
}
