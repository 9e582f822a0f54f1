import { ListOrdered, ScanSearch, SlidersHorizontal } from 'lucide-react';
import { setView } from '../session/commands.ts';
import type { View } from '../session/session.ts';
import { useSession, useShown } from './sessionContext.ts';
import './PaneTabs.css';

const panes: readonly {
  readonly id: View['pane'];
  readonly label: string;
  readonly Icon: typeof ListOrdered;
}[] = [
  { id: 'conditions', label: 'Conditions', Icon: SlidersHorizontal },
  { id: 'flow', label: 'Flow', Icon: ListOrdered },
  { id: 'inspector', label: 'Inspector', Icon: ScanSearch },
];

/** Where there is no room for all columns: which of them is shown. */
export function PaneTabs() {
  const session = useSession();
  const current = useShown(({ view }) => view.pane);
  return (
    <nav className="app-tabs" aria-label="Columns">
      {panes.map(({ id, label, Icon }) => (
        <button
          key={id}
          type="button"
          className="app-tab"
          data-pane={id}
          aria-current={id === current ? 'true' : undefined}
          onClick={() => setView(session, { pane: id })}
        >
          <Icon size={16} aria-hidden />
          {label}
        </button>
      ))}
    </nav>
  );
}
