import { useMemo } from 'react';
import { SettingControl } from '../conditions/SettingControl.tsx';
import { runAgain } from '../session/commands.ts';
import { rerunOf } from '../session/documents.ts';
import { ladderOfRun } from '../session/ladderOfRun.ts';
import { conditionsShown, procedureOf, timelineOf } from '../session/session.ts';
import { play } from '../timeline/play.ts';
import { WhatIfDialog } from '../whatif/WhatIfDialog.tsx';
import { useSession, useShown } from './sessionContext.ts';

/** The what-if dialog over the current run. */
export function WhatIf({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const timeline = useShown(timelineOf);
  const conditions = useShown(conditionsShown);
  const procedure = useShown(procedureOf);
  const view = useShown((state) => state.view);
  const before = useMemo(() => ladderOfRun(timeline, view), [timeline, view]);
  return (
    <WhatIfDialog
      ids={procedure.concerns}
      conditions={conditions}
      before={before}
      ladderUnder={(changes) => ladderOfRun(play(rerunOf(timeline, changes)), view)}
      Control={SettingControl}
      onKeep={(changes) => {
        runAgain(session, changes);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
