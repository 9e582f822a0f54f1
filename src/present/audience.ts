import { notify, pause, seek, setView } from '../session/commands.ts';
import { noteHere, notesShown } from '../session/notes.ts';
import { chapterTitle } from '../timeline/notesOf.ts';
import { ladderShown, procedureOf, type Session, type SessionState, timelineOf } from '../session/session.ts';
import type { Entry } from '../timeline/entry.ts';
import { clauseText } from '../words/clauseText.ts';
import { stepName } from '../words/stepName.ts';
import { words } from '../words/words.ts';
import { linkPair, newPair, type PairLink } from './pairLink.ts';
import { type FromSpeaker, readFromSpeaker, readFromStage, type Shown, type Slide } from './pairMessages.ts';
import { writtenSpeakerAddress } from './speakerAddress.ts';

/** The window that the audience sees, and the speaker windows that follow and lead it. */
export interface Audience {
  /** False when the browser does not let it open. */
  readonly openSpeaker: () => boolean;
}

const audiences = new WeakMap<Session, Audience>();

/** The one audience of a page; listening to its speaker from now on. */
export function audienceOf(session: Session): Audience {
  const audience = audiences.get(session) ?? startAudience(session);
  audiences.set(session, audience);
  return audience;
}

/** Opens the speaker window, or tells why there is none. */
export function openSpeaker(session: Session): void {
  if (!audienceOf(session).openSpeaker()) notify(session, 'error', words().speaker.blocked);
}

function startAudience(session: Session): Audience {
  let pair = storedPair();
  let opened: Window | null = null;
  let link = join();
  function join(): PairLink {
    return linkPair(pair, null, (data) => {
      const asked = readFromSpeaker(data);
      if (asked !== undefined) return obey(asked);
      const other = readFromStage(data)?.type;
      if (other === 'shown') {
        // A copy of this page has its pair, too: it takes another one, and the speaker hears who is meant.
        link.say({ type: 'taken' });
        show();
      } else if (other === 'taken') {
        link.close();
        pair = newPair();
        storePair(pair);
        link = join();
        if (opened?.closed === false) opened.location.replace(speakerAddress());
      }
    });
  }
  function speakerAddress(): string {
    const { language: lang, theme } = session.getState().view;
    const { procedure } = timelineOf(session.getState()).run;
    const page = window.location.href.split('#', 1)[0] ?? '';
    return page + writtenSpeakerAddress({ procedure, pair, lang, ...(theme !== 'system' && { theme }) });
  }
  function show(): void {
    link.say(shownOf(session.getState()));
  }
  function obey(asked: FromSpeaker): void {
    switch (asked.type) {
      case 'hello':
        return show();
      case 'seek':
        pause(session);
        return seek(session, asked.n);
      case 'blank':
        return setView(session, { blank: asked.colour ?? undefined });
      case 'left':
        notify(session, 'info', words().speaker.left);
        return undefined;
      default:
        return asked satisfies never;
    }
  }
  session.subscribe((state, before) => {
    const moved = state.n !== before.n || state.trace !== before.trace;
    if (moved || state.documents !== before.documents || state.view !== before.view) show();
  });
  window.addEventListener('pagehide', () => link.say({ type: 'closed' }));
  window.addEventListener('pageshow', show);
  show();
  return {
    openSpeaker() {
      opened = window.open(speakerAddress(), `interwork ${pair}`, 'popup,width=1120,height=760');
      opened?.focus();
      return opened !== null;
    },
  };
}

const noteAtMost = 20_000;

function shownOf(state: SessionState): Shown {
  const { entries } = ladderShown(state);
  return {
    type: 'shown',
    title: state.trace === undefined ? procedureOf(state).title : words().header.trace,
    n: state.n,
    count: entries.length,
    now: slideOf(entries[state.n - 1]),
    next: slideOf(entries[state.n]),
    note: noteHere(state).slice(0, noteAtMost),
    chapters: notesShown(state).map((note) => ({ n: note.n, title: chapterTitle(note) })),
    blank: state.view.blank ?? null,
  };
}

function slideOf(entry: Entry | undefined): Slide | null {
  if (entry === undefined) return null;
  const { sentence, clause } = entry;
  const message = entry.message === 'INTERNAL' ? words().speaker.decision : entry.message;
  return { name: stepName({ ...entry, message }), sentence, clause: clauseText(clause) };
}

const storedAs = 'interwork.pair';

/** The same pair when the page is loaded again, so that its speaker window finds it. */
function storedPair(): string {
  try {
    const stored = sessionStorage.getItem(storedAs);
    if (stored !== null) return stored;
  } catch {
    // A frame without an origin has no storage.
  }
  const pair = newPair();
  storePair(pair);
  return pair;
}

function storePair(pair: string): void {
  try {
    sessionStorage.setItem(storedAs, pair);
  } catch {
    // The pair still holds until the page is loaded again.
  }
}
