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
import { procedureOf, type Session, type View } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { languageIds, languages } from '../words/languages.ts';
import { procedureWords } from '../words/procedures.ts';
import { words } from '../words/words.ts';
import { Logo } from './Logo.tsx';
import { rememberLanguage } from './language.ts';
import { present } from './presenting.ts';
import { useSession, useShown } from './sessionContext.ts';
import { printRun } from './usePrinting.ts';
import './Header.css';

export type DialogName = 'share' | 'picture' | 'whatIf' | 'keys' | 'goTo' | 'notes' | 'about';

const themes: readonly { readonly id: View['theme']; readonly Icon: typeof Sun }[] = [
  { id: 'system', Icon: SunMoon },
  { id: 'light', Icon: Sun },
  { id: 'dark', Icon: Moon },
  { id: 'projector', Icon: Projector },
];

/** What makes files is loaded with the first one. */
const save = async (session: Session, format: string): Promise<void> =>
  (await import('./exportAs.ts')).exportAs(session, format);

const open = async (session: Session): Promise<void> => (await import('./openFile.ts')).openFile(session);

export function Header({ onDialog }: { readonly onDialog: (dialog: DialogName) => void }) {
  const said = words().header;
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
        <span>{isTrace ? said.trace : procedureWords(procedure).title}</span>
        {!isTrace && <small>{said.clause(procedure.document, procedure.clause)}</small>}
      </h1>
      <div className="header-history">
        <Button
          variant="quiet"
          aria-label={said.undo}
          title={said.undoHint}
          disabled={!canUndo}
          onClick={() => undo(session)}
        >
          <Undo2 size={16} aria-hidden />
        </Button>
        <Button
          variant="quiet"
          aria-label={said.redo}
          title={said.redoHint}
          disabled={!canRedo}
          onClick={() => redo(session)}
        >
          <Redo2 size={16} aria-hidden />
        </Button>
      </div>
      <div className="header-actions">
        <Button
          aria-label={said.whatIf}
          title={said.whatIf}
          disabled={isTrace}
          onClick={() => onDialog('whatIf')}
        >
          <GitCompareArrows size={15} aria-hidden />
          <span>{said.whatIfButton}</span>
        </Button>
        <Button aria-label={said.share} title={said.share} onClick={() => onDialog('share')}>
          <Share2 size={15} aria-hidden />
          <span>{said.share}</span>
        </Button>
        <Menu
          label={said.export}
          items={[
            {
              id: 'png',
              label: words().exports.formats.png,
              hint: '.png',
              onSelect: () => onDialog('picture'),
            },
            ...exporters.map(({ id, extension }) => ({
              id,
              label: words().exports.formats[id],
              hint: extensionHint(extension),
              onSelect: () => void save(session, id),
            })),
            {
              id: 'run',
              label: said.saveRun,
              hint: '.json',
              onSelect: () => void save(session, 'run'),
            },
            { id: 'print', label: words().print.menu, hint: '.pdf', onSelect: () => void printRun() },
            { id: 'open', label: said.open, onSelect: () => void open(session) },
          ]}
        >
          <Download size={15} aria-hidden />
          <span>{said.export}</span>
          <ChevronDown size={14} aria-hidden />
        </Menu>
        <Button
          variant="primary"
          aria-label={said.present}
          title={said.present}
          onClick={() => present(session)}
        >
          <Presentation size={15} aria-hidden />
          <span>{said.present}</span>
        </Button>
        <Menu
          label={said.theme}
          variant="quiet"
          items={themes.map(({ id, Icon }) => ({
            id,
            label: said.themes[id],
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
            lang: id,
            checked: words().locale === id,
            onSelect: () => {
              rememberLanguage(id);
              setView(session, { language: id });
            },
          }))}
        >
          <Languages size={16} aria-hidden />
        </Menu>
        <Button variant="quiet" aria-label={said.help} title={said.helpHint} onClick={() => onDialog('keys')}>
          <HelpCircle size={16} aria-hidden />
        </Button>
      </div>
    </header>
  );
}

const extensionHint = (extension: string): string =>
  extension.startsWith('.') ? extension : `.${extension}`;
