import { ladderShown } from '../session/session.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { stepName } from '../words/stepName.ts';
import { useShown } from './sessionContext.ts';

/** Says each step as it is shown. */
export function StepSaid() {
  const entry = useShown((state) => ladderShown(state).entries[state.n - 1]);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {entry && `${stepName(entry)}. ${entry.sentence}`}
    </VisuallyHidden>
  );
}
