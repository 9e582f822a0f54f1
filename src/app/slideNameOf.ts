import { procedureOf, type SessionState } from '../session/session.ts';
import { procedureWords } from '../words/procedures.ts';

/** What tells the landmarks of a slide from those of the page around it, and of other slides there. */
export function slideNameOf(state: SessionState): string | undefined {
  return state.view.mode === 'embed' ? procedureWords(procedureOf(state)).title : undefined;
}
