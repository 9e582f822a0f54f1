import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { keepOffline } from '../offline/keepOffline.ts';
import { createSession } from '../session/session.ts';
import { words } from '../words/words.ts';
import { App } from './App.tsx';
import { readAddress } from './address.ts';
import { goTo, keepAddress } from './keepAddress.ts';
import { keepLanguage, speakLanguage } from './language.ts';
import { SessionContext } from './sessionContext.ts';
import { keepTheme } from './theme.ts';

const { address } = readAddress(window.location.hash);
await speakLanguage(address.lang).catch(() => undefined);
const session = createSession(address.run);
goTo(session, window.location.hash);
keepTheme(session);
keepAddress(session);
keepOffline();
if (window.parent !== window || window.opener !== null) {
  const { listenToHost } = await import('../embed/listenToHost.ts');
  listenToHost(session);
}

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  const draw = () =>
    root.render(
      <StrictMode>
        <SessionContext value={session}>
          <App key={words().locale} />
        </SessionContext>
      </StrictMode>,
    );
  draw();
  keepLanguage(session, draw);
}
