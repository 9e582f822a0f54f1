import { notify, openRun, seek, setView } from '../session/commands.ts';
import { compact } from '../session/documents.ts';
import { ladderShown, type Session, type SessionState, timelineOf } from '../session/session.ts';
import { speakerPair } from '../present/speakerAddress.ts';
import type { RunFile } from '../scenarios/action.ts';
import { words } from '../words/words.ts';
import { type Address, readAddress, writtenAddress } from './address.ts';

/** So that a run that plays does not write the address with every frame. */
const restMs = 350;

/** Where the page is, as an address leads there again. */
export function addressOf(state: SessionState): Address {
  const { n, view } = state;
  return {
    run: compact(timelineOf(state).run),
    ...(n > 1 && { n }),
    ...(view.mode !== 'explore' && { mode: view.mode }),
    ...(view.show !== 'both' && { view: view.show }),
    ...(view.theme !== 'system' && { theme: view.theme }),
    ...(view.language !== undefined && { lang: view.language }),
  };
}

/** Shows what an address leads to; what of it is not legal is said. */
export function goTo(session: Session, hash: string): void {
  const { address, problems } = readAddress(hash);
  if (!sameRun(compact(timelineOf(session.getState()).run), address.run)) openRun(session, address.run);
  setView(session, {
    mode: address.mode ?? 'explore',
    show: address.view ?? 'both',
    theme: address.theme ?? 'system',
    language: address.lang,
  });
  const { entries } = ladderShown(session.getState());
  const labelled = entries.find(({ step }) => step === address.step)?.n;
  const beyond: string[] = [];
  if (address.step !== undefined && labelled === undefined) {
    beyond.push(words().address.noStep(address.step));
  }
  if (address.n !== undefined && address.n > entries.length) {
    beyond.push(words().address.noEntry(address.n, entries.length));
  }
  const n = labelled ?? address.n ?? 1;
  seek(session, n <= entries.length ? n : 1);
  for (const problem of [...problems, ...beyond]) notify(session, 'error', problem);
}

const sameRun = (a: RunFile, b: RunFile): boolean =>
  JSON.stringify(compact(a)) === JSON.stringify(compact(b));

/** Keeps the page's address in step with what is shown, and the page with an address that is typed. */
export function keepAddress(session: Session): void {
  let waiting: number | undefined;
  const write = () => {
    waiting = undefined;
    const hash = writtenAddress(addressOf(session.getState()));
    if (hash !== window.location.hash) window.history.replaceState(null, '', hash);
  };
  session.subscribe((state, before) => {
    const moved = state.n !== before.n || state.documents !== before.documents || state.view !== before.view;
    if (moved && state.trace === undefined) waiting ??= window.setTimeout(write, restMs);
  });
  window.addEventListener('hashchange', () => {
    if (speakerPair(window.location.hash) === undefined) goTo(session, window.location.hash);
    else window.location.reload();
  });
}
