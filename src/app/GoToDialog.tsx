import { type SubmitEvent, useState } from 'react';
import { pause, seek } from '../session/commands.ts';
import { ladderShown } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { words } from '../words/words.ts';
import './Dialogs.css';
import { useSession, useShown } from './sessionContext.ts';

/** A step by its label, or an entry by its number. */
export function GoToDialog({ onClose }: { readonly onClose: () => void }) {
  const said = words().goTo;
  const session = useSession();
  const { entries } = useShown(ladderShown);
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found =
    entries.find(({ step }) => step?.toLowerCase() === wanted) ??
    entries.find(({ n }) => String(n) === wanted);
  const go = (event: SubmitEvent) => {
    event.preventDefault();
    if (found === undefined) return;
    pause(session);
    seek(session, found.n);
    onClose();
  };
  return (
    <Dialog title={said.title} onClose={onClose}>
      <form className="dialog-go" onSubmit={go}>
        <input
          className="dialog-field"
          aria-label={said.step}
          placeholder={said.hint}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" variant="primary" disabled={found === undefined}>
          {said.go}
        </Button>
      </form>
      <p className="dialog-note" role="status">
        {found && said.found(found.message, found.from, found.to)}
        {wanted !== '' && !found && said.notFound}
      </p>
    </Dialog>
  );
}
