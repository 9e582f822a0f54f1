import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Session, SessionState } from '../session/session.ts';

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the page, for its commands. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('There is no session around this component');
  return session;
}

/** What a selector reads from the session; draws again when that changes. */
export function useShown<T>(selector: (state: SessionState) => T): T {
  return useStore(useSession(), selector);
}
