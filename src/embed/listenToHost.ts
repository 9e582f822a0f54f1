import { ladderShown, type Session } from '../session/session.ts';
import { type AppMessage, isForApp, readHostMessage } from './hostMessage.ts';
import { obey, outcomeMessage, readyMessage, stepMessage } from './obey.ts';
import { shareKeys } from './shareKeys.ts';

/** Pages from files, and those in a sandbox, have no origin that a message could be addressed to. */
const targetOf = (origin: string): string => (origin === 'null' || origin === '' ? '*' : origin);

function post(host: Window, origin: string, message: AppMessage, ref?: unknown): void {
  const said = { interwork: 1, ...message, ...(ref !== undefined && { ref }) };
  const octets = message.type === 'exported' && message.data instanceof ArrayBuffer ? [message.data] : [];
  host.postMessage(said, { targetOrigin: targetOf(origin), transfer: octets });
}

/**
 * Listens to the page around this one, or the one that opened it, and to nobody else. Who has not asked anything yet
 * is told no more than that this page is ready, since it may be anybody.
 */
export function listenToHost(session: Session): void {
  const around = [window.parent, window.opener as Window | null].filter(
    (host): host is Window => host !== null && host !== window,
  );
  /** Those that have asked something, with the origin that they did it from. */
  const hosts = new Map<Window, string>();
  let answering = false;
  const tell = (messages: readonly AppMessage[]) => {
    for (const [host, origin] of hosts) {
      for (const message of messages) post(host, origin, message);
    }
  };
  const answersTo = (data: unknown): Promise<readonly AppMessage[]> => {
    const read = readHostMessage(data);
    if (!read.ok) return Promise.resolve([{ type: 'error', text: read.error }]);
    answering = true;
    const answers = obey(session, read.value);
    answering = false;
    return answers;
  };
  const onMessage = async ({ source, origin, data }: MessageEvent<unknown>) => {
    const host = around.find((one) => one === source);
    if (host === undefined || !isForApp(data)) return;
    hosts.set(host, origin);
    for (const message of await answersTo(data)) post(host, origin, message, data['ref']);
  };
  window.addEventListener('message', (event) => void onMessage(event));
  session.subscribe((state, before) => {
    if (answering) return;
    const [now, then] = [ladderShown(state), ladderShown(before)];
    if (state.n !== before.n || now.entries.length !== then.entries.length) tell([stepMessage(session)]);
    if (now.outcome !== then.outcome) tell([outcomeMessage(session)]);
  });
  shareKeys(session, (message) => tell([message]));
  for (const host of around) host.postMessage({ interwork: 1, ...readyMessage(session) }, '*');
}
