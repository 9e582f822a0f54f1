import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { setView } from '../session/commands.ts';
import { shownText } from '../scenarios/names.ts';
import { procedureOf } from '../session/session.ts';
import { ShownNames } from '../ui/shownNames.ts';
import { procedureWords } from '../words/procedures.ts';
import { words } from '../words/words.ts';
import './App.css';
import { Flow } from './Flow.tsx';
import { Footer } from './Footer.tsx';
import { type DialogName, Header } from './Header.tsx';
import { LeftColumn } from './LeftColumn.tsx';
import { Notices } from './Notices.tsx';
import { PaneTabs } from './PaneTabs.tsx';
import { Part } from './parts.tsx';
import { RightColumn } from './RightColumn.tsx';
import { useSession, useShown } from './sessionContext.ts';
import { StepSaid } from './StepSaid.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { useKeys } from './useKeys.ts';
import { usePrinting } from './usePrinting.ts';
import { useReady } from './useReady.ts';

const StageFoot = lazy(async () => ({
  default: (await import('../present/StageFoot.tsx')).StageFoot,
}));
const Quiz = lazy(async () => ({ default: (await import('./Quiz.tsx')).Quiz }));
const Dialogs = lazy(async () => ({ default: (await import('./Dialogs.tsx')).Dialogs }));

/** The whole page. */
export function App() {
  const session = useSession();
  const mode = useShown(({ view }) => view.mode);
  const pane = useShown(({ view }) => view.pane);
  const blank = useShown(({ view }) => view.blank);
  const procedure = useShown(procedureOf);
  const title = procedureWords(procedure).shortTitle;
  const withNames = useCallback((text: string) => shownText(procedure, text), [procedure]);
  const [dialog, setDialog] = useState<DialogName>();
  const search = useRef<HTMLInputElement>(null);
  const reach = useMemo(
    () => ({
      session,
      openDialog: setDialog,
      focusSearch: () => {
        setView(session, { mode: 'explore', pane: 'conditions' });
        requestAnimationFrame(() => search.current?.focus());
      },
    }),
    [session],
  );
  useKeys(reach);
  const dropping = useFileDrop(session);
  useReady();
  const printed = usePrinting();
  useEffect(() => {
    document.title = words().page.title(title);
  }, [title]);
  const isAlone = mode !== 'explore';
  return (
    <ShownNames value={withNames}>
      <div className="app" data-mode={mode} data-pane={pane}>
        {!isAlone && <Header onDialog={setDialog} />}
        {!isAlone && <PaneTabs />}
        {!isAlone && <LeftColumn searchRef={search} />}
        <Flow />
        {!isAlone && <RightColumn />}
        {mode === 'quiz' && (
          <Part>
            <Quiz />
          </Part>
        )}
        {mode === 'present' && (
          <Part>
            <StageFoot onDialog={setDialog} />
          </Part>
        )}
        {(mode === 'explore' || mode === 'embed') && <Footer onDialog={setDialog} />}
        <StepSaid />
      </div>
      <Notices />
      {printed}
      {dropping && <p className="app-drop">{words().page.drop}</p>}
      {dialog !== undefined && (
        <Suspense>
          <Dialogs dialog={dialog} onClose={() => setDialog(undefined)} />
        </Suspense>
      )}
      {blank && (
        <button
          type="button"
          className="app-blank"
          data-colour={blank}
          aria-label={words().page.showAgain}
          onClick={() => setView(session, { blank: undefined })}
        />
      )}
    </ShownNames>
  );
}
