import { type SubmitEvent, useState } from 'react';
import { pause, seek } from '../session/commands.ts';
import { noteHere, notesShown, writeNote } from '../session/notes.ts';
import { chapterTitle } from '../timeline/notesOf.ts';
import { ladderShown } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { stepName } from '../words/stepName.ts';
import { words } from '../words/words.ts';
import './Dialogs.css';
import './NotesDialog.css';
import { useSession, useShown } from './sessionContext.ts';

/** The chapters of the run; at a desk also what a presenter writes for the step that is shown. */
export function NotesDialog({ onClose }: { readonly onClose: () => void }) {
  const said = words().notes;
  const isPresenting = useShown(({ view }) => view.mode === 'present');
  const n = useShown((state) => state.n);
  return (
    <Dialog title={isPresenting ? said.chapters : said.title} onClose={onClose}>
      {!isPresenting && <NoteForm key={n} />}
      <Chapters onChosen={isPresenting ? onClose : undefined} />
    </Dialog>
  );
}

const textAtMost = 2_000;

function NoteForm() {
  const said = words().notes;
  const session = useSession();
  const entry = useShown((state) => ladderShown(state).entries[state.n - 1]);
  const isTrace = useShown(({ trace }) => trace !== undefined);
  const written = useShown(noteHere);
  const [text, setText] = useState(written);
  if (isTrace || entry === undefined) return <p className="dialog-note">{isTrace ? said.ofTrace : null}</p>;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    writeNote(session, text);
  };
  return (
    <form className="note-form" onSubmit={save}>
      <label className="dialog-label" htmlFor="note-text">
        {said.forStep(entry.kind === 'internal' ? entry.sentence : stepName(entry))}
      </label>
      <textarea
        id="note-text"
        className="dialog-field"
        rows={5}
        maxLength={textAtMost}
        placeholder={said.placeholder}
        data-autofocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="note-buttons">
        <Button
          disabled={written === ''}
          onClick={() => {
            writeNote(session, '');
            setText('');
          }}
        >
          {said.remove}
        </Button>
        <Button type="submit" variant="primary" disabled={text.trim() === written}>
          {said.save}
        </Button>
      </div>
    </form>
  );
}

function Chapters({ onChosen }: { readonly onChosen: (() => void) | undefined }) {
  const said = words().notes;
  const session = useSession();
  const notes = useShown(notesShown);
  const { entries } = useShown(ladderShown);
  const n = useShown((state) => state.n);
  if (notes.length === 0) return <p className="dialog-note">{said.none}</p>;
  return (
    <ol className="note-chapters" aria-label={said.chapters}>
      {notes.map((note) => (
        <li key={note.n}>
          <button
            type="button"
            aria-current={note.n === n ? 'step' : undefined}
            onClick={() => {
              pause(session);
              seek(session, note.n);
              onChosen?.();
            }}
          >
            <span>{entries[note.n - 1]?.step ?? `· ${note.n}`}</span> {chapterTitle(note)}
          </button>
        </li>
      ))}
    </ol>
  );
}
