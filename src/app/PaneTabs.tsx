import { ListOrdered, ScanSearch, SlidersHorizontal } from 'lucide-react';
import { setView } from '../session/commands.ts';
import type { View } from '../session/session.ts';
import { words } from '../words/words.ts';
import { useSession, useShown } from './sessionContext.ts';
import './PaneTabs.css';

const panes: readonly {
  readonly id: View['pane'];
  readonly Icon: typeof ListOrdered;
}[] = [
  { id: 'conditions', Icon: SlidersHorizontal },
  { id: 'flow', Icon: ListOrdered },
  { id: 'inspector', Icon: ScanSearch },
];

/** Where there is no room for all columns: which of them is shown. */
export function PaneTabs() {
  const session = useSession();
  const current = useShown(({ view }) => view.pane);
  return (
    <nav className="app-tabs" aria-label={words().page.columns}>
      {panes.map(({ id, Icon }) => (
        <button
          key={id}
          type="button"
          className="app-tab"
          data-pane={id}
          aria-current={id === current ? 'true' : undefined}
          onClick={() => setView(session, { pane: id })}
        >
          <Icon size={16} aria-hidden />
          {words().page.panes[id]}
        </button>
      ))}
    </nav>
  );
}
