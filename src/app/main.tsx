import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { keepOffline } from '../offline/keepOffline.ts';
import { speakerPair } from '../present/speakerAddress.ts';
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
const place = document.getElementById('root');
const pair = speakerPair(window.location.hash);
if (place && pair !== undefined) {
  const { showSpeaker } = await import('../present/showSpeaker.tsx');
  showSpeaker(place, pair, address.theme ?? 'system');
} else if (place) {
  await showLaboratory(place);
}

async function showLaboratory(element: HTMLElement): Promise<void> {
  const session = createSession(address.run);
  goTo(session, window.location.hash);
  keepTheme(session);
  keepAddress(session);
  keepOffline();
  if (window.parent !== window || window.opener !== null) {
    const { listenToHost } = await import('../embed/listenToHost.ts');
    listenToHost(session);
  }
  const root = createRoot(element);
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
