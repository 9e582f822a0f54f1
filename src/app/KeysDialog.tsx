import { Dialog } from '../ui/Dialog.tsx';
import { words } from '../words/words.ts';
import './Dialogs.css';
import { type KeyCommand, keyCommands } from './keys.ts';

/** Every key of the page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const said = words().keys;
  return (
    <Dialog title={said.title} onClose={onClose}>
      <dl className="dialog-keys">
        {keyCommands.map((command) => (
          <div key={command.id}>
            <dt>{said.commands[command.id]}</dt>
            <dd>
              {command.keys.map((key) => (
                <kbd key={key}>{written(command, key)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="dialog-note">{said.note}</p>
    </Dialog>
  );
}

function written({ control, shift }: KeyCommand, key: string): string {
  const names: Readonly<Record<string, string>> = words().keys.names;
  const name = names[key] ?? key.toUpperCase();
  return [control && names['Control'], shift && names['Shift'], name].filter(Boolean).join(' + ');
}
