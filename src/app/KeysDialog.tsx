import { Dialog } from '../ui/Dialog.tsx';
import './Dialogs.css';
import { type KeyCommand, keyCommands } from './keys.ts';

const names: Readonly<Record<string, string>> = {
  ' ': 'Space',
  ArrowRight: '→',
  ArrowLeft: '←',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
};

/** Every key of the page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className="dialog-keys">
        {keyCommands.map((command) => (
          <div key={command.name}>
            <dt>{command.name}</dt>
            <dd>
              {command.keys.map((key) => (
                <kbd key={key}>{written(command, key)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="dialog-note">
        A simulation, not a record: what the documents leave open is marked R (our reading) or G (not
        checked).
      </p>
    </Dialog>
  );
}

function written({ control, shift }: KeyCommand, key: string): string {
  const name = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [control && 'Ctrl', shift && 'Shift', name].filter(Boolean).join(' + ');
}
