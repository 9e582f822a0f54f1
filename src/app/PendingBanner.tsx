import { Play, X } from 'lucide-react';
import { useState } from 'react';
import { act, runAgain } from '../session/commands.ts';
import { registrationOf, settings } from '../protocol/settings.ts';
import type { Change } from '../session/documents.ts';
import { shownName } from '../scenarios/names.ts';
import { changesPending, procedureOf } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import { useShownNames } from '../ui/shownNames.ts';
import { valueWords } from '../words/settings.ts';
import { words } from '../words/words.ts';
import { useSession, useShown } from './sessionContext.ts';
import './PendingBanner.css';

/** Conditions that were changed and have had nothing to act on yet, and the ways to see what they do. */
export function PendingBanner() {
  const { pending } = words();
  const session = useSession();
  const changes = useShown(changesPending);
  const procedure = useShown(procedureOf);
  const said = useShownNames();
  const [closed, setClosed] = useState<readonly Change[]>();
  if (changes.length === 0 || changes === closed) return null;
  const waiting = changes.filter(({ id }) => settings[id].acts === 'nextRegistration');
  const users = [...new Set(waiting.map(({ id }) => registrationOf(id)))];
  return (
    <div className="pending" role="status">
      <p>
        <b>
          {changes.length === 1
            ? changes.map((change) => said(inWords(change)))
            : pending.several(changes.length)}
        </b>{' '}
        {said(effectOf(changes))}
      </p>
      <div className="pending-actions">
        {users.map((ue) => (
          <Button key={ue} onClick={() => act(session, { do: 'register', ue })}>
            {pending.registerAgain(shownName(procedure, ue))}
          </Button>
        ))}
        <Button variant="primary" title={pending.runAgainHint} onClick={() => runAgain(session)}>
          <Play size={13} aria-hidden /> {pending.runAgain}
        </Button>
        <Button variant="quiet" aria-label={pending.hide} onClick={() => setClosed(changes)}>
          <X size={14} aria-hidden />
        </Button>
      </div>
    </div>
  );
}

const inWords = ({ id, value }: Change): string =>
  words().pending.one(words().settings[id].label, valueWords(id, value));

function effectOf(changes: readonly Change[]): string {
  const { pending } = words();
  const kinds = new Set(changes.map(({ id }) => settings[id].acts));
  if (kinds.has('nextRegistration')) {
    const [one = '', other] = new Set(
      changes
        .filter(({ id }) => settings[id].acts === 'nextRegistration')
        .map(({ id }) => registrationOf(id)),
    );
    return other === undefined ? pending.whenRegistered(one) : pending.whenBothRegistered(one, other);
  }
  return kinds.has('nextMessage') ? words().acts.nextMessage : pending.fromHereOn;
}
