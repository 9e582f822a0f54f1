import { CircleAlert, Info, X } from 'lucide-react';
import { useEffect } from 'react';
import { dismiss } from '../session/commands.ts';
import type { Notice } from '../session/session.ts';
import { words } from '../words/words.ts';
import { useSession, useShown } from './sessionContext.ts';
import './Notices.css';

/** How long good news stays; what went wrong stays until it is closed. */
const shownMs = 6_000;

export function Notices() {
  const notices = useShown((state) => state.notices);
  return (
    <div className="notices">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const session = useSession();
  const { id, kind, text } = notice;
  useEffect(() => {
    if (kind === 'error') return undefined;
    const timer = window.setTimeout(() => dismiss(session, id), shownMs);
    return () => window.clearTimeout(timer);
  }, [session, id, kind]);
  const Icon = kind === 'error' ? CircleAlert : Info;
  return (
    <div className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon size={16} aria-hidden />
      <span>{text}</span>
      <button type="button" aria-label={words().page.close} onClick={() => dismiss(session, id)}>
        <X size={14} aria-hidden />
      </button>
    </div>
  );
}
