import {
  ChevronDown,
  Download,
  GitCompareArrows,
  HelpCircle,
  Languages,
  Moon,
  Presentation,
  Projector,
  Redo2,
  Share2,
  Sun,
  SunMoon,
  Undo2,
} from 'lucide-react';
import { exporters } from '../exporters/exporters.ts';
import { redo, setView, undo } from '../session/commands.ts';
import { procedureOf, type View } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { languageIds, languages } from '../words/languages.ts';
import { words } from '../words/words.ts';
import { exportAs } from './exportAs.ts';
import { Logo } from './Logo.tsx';
import { rememberLanguage } from './language.ts';
import { openFile } from './openFile.ts';
import { useSession, useShown } from './sessionContext.ts';
import './Header.css';

export type DialogName = 'share' | 'whatIf' | 'keys' | 'goTo' | 'about';

const themes: readonly { readonly id: View['theme']; readonly label: string; readonly Icon: typeof Sun }[] = [
  { id: 'system', label: 'As the system', Icon: SunMoon },
  { id: 'light', label: 'Light', Icon: Sun },
  { id: 'dark', label: 'Dark', Icon: Moon },
  { id: 'projector', label: 'Projector', Icon: Projector },
];

export function Header({ onDialog }: { readonly onDialog: (dialog: DialogName) => void }) {
  const session = useSession();
  const procedure = useShown(procedureOf);
  const theme = useShown(({ view }) => view.theme);
  const canUndo = useShown(({ done }) => done.length > 0);
  const canRedo = useShown(({ undone }) => undone.length > 0);
  const isTrace = useShown(({ trace }) => trace !== undefined);
  const { Icon: ThemeIcon } = themes.find(({ id }) => id === theme) ?? { Icon: SunMoon };
  return (
    <header className="header">
      <Logo onAbout={() => onDialog('about')} />
      <h1 className="header-title">
        <span>{isTrace ? 'A loaded trace' : procedure.title}</span>
        {!isTrace && (
          <small>
            {procedure.document} clause {procedure.clause}
          </small>
        )}
      </h1>
      <div className="header-history">
        <Button
          variant="quiet"
          aria-label="Undo"
          title="Undo (Ctrl+Z)"
          disabled={!canUndo}
          onClick={() => undo(session)}
        >
          <Undo2 size={16} aria-hidden />
        </Button>
        <Button
          variant="quiet"
          aria-label="Redo"
          title="Redo (Ctrl+Shift+Z)"
          disabled={!canRedo}
          onClick={() => redo(session)}
        >
          <Redo2 size={16} aria-hidden />
        </Button>
      </div>
      <div className="header-actions">
        <Button aria-label="What if" title="What if" disabled={isTrace} onClick={() => onDialog('whatIf')}>
          <GitCompareArrows size={15} aria-hidden />
          <span>What if…</span>
        </Button>
        <Button aria-label="Share" title="Share" onClick={() => onDialog('share')}>
          <Share2 size={15} aria-hidden />
          <span>Share</span>
        </Button>
        <Menu
          label="Export"
          items={[
            ...exporters.map(({ id, label, extension }) => ({
              id,
              label,
              hint: extensionHint(extension),
              onSelect: () => void exportAs(session, id),
            })),
            {
              id: 'run',
              label: 'Save run file',
              hint: '.json',
              onSelect: () => void exportAs(session, 'run'),
            },
            { id: 'open', label: 'Open a run file or trace…', onSelect: () => openFile(session) },
          ]}
        >
          <Download size={15} aria-hidden />
          <span>Export</span>
          <ChevronDown size={14} aria-hidden />
        </Menu>
        <Button
          variant="primary"
          aria-label="Present"
          title="Present"
          onClick={() => setView(session, { mode: 'present' })}
        >
          <Presentation size={15} aria-hidden />
          <span>Present</span>
        </Button>
        <Menu
          label="Theme"
          variant="quiet"
          items={themes.map(({ id, label, Icon }) => ({
            id,
            label,
            icon: <Icon size={15} aria-hidden />,
            onSelect: () => setView(session, { theme: id }),
          }))}
        >
          <ThemeIcon size={16} aria-hidden />
        </Menu>
        <Menu
          label={words().language.menu}
          variant="quiet"
          className="header-language"
          items={languageIds.map((id) => ({
            id,
            label: languages[id].name,
            onSelect: () => {
              rememberLanguage(id);
              setView(session, { language: id });
            },
          }))}
        >
          <Languages size={16} aria-hidden />
        </Menu>
        <Button variant="quiet" aria-label="Help" title="All keys (?)" onClick={() => onDialog('keys')}>
          <HelpCircle size={16} aria-hidden />
        </Button>
      </div>
    </header>
  );
}

const extensionHint = (extension: string): string =>
  extension.startsWith('.') ? extension : `.${extension}`;
