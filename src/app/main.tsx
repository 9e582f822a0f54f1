import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { listenToHost } from '../embed/listenToHost.ts';
import { createSession } from '../session/session.ts';
import { App } from './App.tsx';
import { readAddress } from './address.ts';
import { goTo, keepAddress } from './keepAddress.ts';
import { SessionContext } from './sessionContext.ts';
import { keepTheme } from './theme.ts';

const { address } = readAddress(window.location.hash);
const session = createSession(address.run);
goTo(session, window.location.hash);
keepTheme(session);
keepAddress(session);
listenToHost(session);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <SessionContext value={session}>
        <App />
      </SessionContext>
    </StrictMode>,
  );
}
