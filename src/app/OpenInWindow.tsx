import { ExternalLink } from 'lucide-react';
import { words } from '../words/words.ts';
import { writtenAddress } from './address.ts';
import { addressOf } from './keepAddress.ts';
import { useSession, useShown } from './sessionContext.ts';

/** From a slide to the whole laboratory, at this step of this run. A trace of others is in no address. */
export function OpenInWindow() {
  const session = useSession();
  const isTrace = useShown(({ trace }) => trace !== undefined);
  const n = useShown((state) => state.n);
  const { mode: _mode, ...address } = addressOf(session.getState());
  if (isTrace) return null;
  return (
    <a
      className="ui-button ui-button-quiet foot-open"
      href={writtenAddress({ ...address, ...(n > 1 && { n }) })}
      target="_blank"
      rel="noopener"
      aria-label={words().page.openInWindow}
      title={words().page.openInWindow}
    >
      <ExternalLink size={15} aria-hidden />
    </a>
  );
}
