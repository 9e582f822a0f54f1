import { ladderShown, type Session } from '../session/session.ts';
import { type AppMessage, isForApp, readHostMessage } from './hostMessage.ts';
import { obey, outcomeMessage, readyMessage, stepMessage } from './obey.ts';

interface Host {
  readonly window: Window;
  readonly origin: string;
}

/** Pages from files have no origin that a message could be addressed to. */
const targetOf = (origin: string): string => (origin === 'null' || origin === '' ? '*' : origin);

/**
 * Listens to the page around this one, or the one that opened it, and to nobody else. Before that page has said
 * anything its origin is not known, so it is told no more than that this page is ready.
 */
export function listenToHost(session: Session): void {
  const hosts: readonly unknown[] = [window.parent, window.opener];
  let host: Host | undefined;
  let answering = false;
  const tell = (messages: readonly AppMessage[], ref?: unknown) => {
    for (const message of messages) {
      host?.window.postMessage(
        { interwork: 1, ...message, ...(ref !== undefined && { ref }) },
        targetOf(host.origin),
      );
    }
  };
  window.addEventListener('message', ({ source, origin, data }) => {
    if (source === null || !hosts.includes(source) || !isForApp(data)) return;
    host = { window: source as Window, origin };
    const read = readHostMessage(data);
    const ref = data['ref'];
    answering = true;
    const answers: Promise<readonly AppMessage[]> = read.ok
      ? obey(session, read.value)
      : Promise.resolve([{ type: 'error', text: read.error }]);
    answering = false;
    void answers.then((said) => tell(said, ref));
  });
  session.subscribe((state, before) => {
    if (answering) return;
    if (state.n !== before.n) tell([stepMessage(session)]);
    if (ladderShown(state).outcome !== ladderShown(before).outcome) tell([outcomeMessage(session)]);
  });
  const around = window.parent === window ? (window.opener as Window | null) : window.parent;
  around?.postMessage({ interwork: 1, ...readyMessage(session) }, '*');
}
