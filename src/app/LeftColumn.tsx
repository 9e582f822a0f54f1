import type { Ref } from 'react';
import { useCallback, useMemo } from 'react';
import { Catalogue } from '../catalogue/Catalogue.tsx';
import { InjectForm } from '../compose/InjectForm.tsx';
import { Registrations } from '../compose/Registrations.tsx';
import { ConditionsPanel } from '../conditions/ConditionsPanel.tsx';
import type { SettingId } from '../protocol/settings.ts';
import { sendingsOf } from '../compose/sendings.ts';
import type { Action } from '../scenarios/action.ts';
import { shownName } from '../scenarios/names.ts';
import { procedures } from '../scenarios/procedures.ts';
import { hasClient, registrationSetting } from '../scenarios/stimuli.ts';
import { act, chooseProcedure, notify, resetConditions, setCondition } from '../session/commands.ts';
import { conditionsShown, ladderShown, procedureOf } from '../session/session.ts';
import { startSettings } from '../timeline/play.ts';
import { words } from '../words/words.ts';
import { useSession, useShown } from './sessionContext.ts';
import './LeftColumn.css';

const terminals = ['UE-A', 'UE-B'] as const;

/** What is set and sent: procedures, conditions, messages of the user's own. */
export function LeftColumn({ searchRef }: { readonly searchRef: Ref<HTMLInputElement> }) {
  const session = useSession();
  const procedure = useShown(procedureOf);
  const conditions = useShown(conditionsShown);
  const initial = useMemo(() => startSettings({ interwork: 1, procedure: procedure.id }), [procedure]);
  const sendings = useMemo(() => sendingsOf(procedure), [procedure]);
  const change = useCallback((id: SettingId, value: unknown) => setCondition(session, id, value), [session]);
  const send = (action: Action) => {
    act(session, action);
    // What comes to nothing at once leaves no row, and would look as if nobody had heard.
    const { entries, outcomes } = ladderShown(session.getState());
    const last = outcomes?.at(-1);
    if (last !== undefined && entries.every(({ transaction }) => transaction !== last.transaction)) {
      notify(session, 'info', last.text);
    }
  };
  return (
    <aside className="left" aria-label={words().conditions.title}>
      <div className="left-scroll">
        <Catalogue
          procedures={procedures}
          current={procedure.id}
          onChoose={(id) => chooseProcedure(session, id)}
          searchRef={searchRef}
        />
        <Registrations
          users={terminals.map((ue) => {
            const setting = registrationSetting(ue, conditions);
            return {
              ue,
              name: shownName(procedure, ue),
              over: hasClient(ue, conditions) ? (setting === 'ueB.ip' ? 'IP' : 'IMS') : undefined,
              registered: conditions[setting] === 'registered',
            };
          })}
          onRegister={(ue) => act(session, { do: 'register', ue })}
          onDeregister={(ue) => act(session, { do: 'deregister', ue })}
        />
        <ConditionsPanel
          procedure={procedure}
          procedures={procedures}
          conditions={conditions}
          initial={initial}
          onChange={change}
          onResetAll={() => resetConditions(session)}
        />
      </div>
      <div className="left-inject">
        <InjectForm
          key={procedure.id}
          sendings={sendings}
          nameOf={(element) => shownName(procedure, element)}
          privacy={conditions['msg.privacy'] === 'yes'}
          onPrivacy={(privacy) => change('msg.privacy', privacy ? 'yes' : 'no')}
          onSend={send}
        />
      </div>
    </aside>
  );
}
