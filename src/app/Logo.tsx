import { words } from '../words/words.ts';
import './Logo.css';

/** Two lifelines and what passes between them, with the name. A click tells what this is. */
export function Logo({ onAbout }: { readonly onAbout: () => void }) {
  return (
    <button
      type="button"
      className="logo"
      aria-label={words().header.about}
      title={words().header.about}
      onClick={onAbout}
    >
      <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden>
        <rect className="logo-tile" width="26" height="26" rx="7" />
        <path
          className="logo-lines"
          d="M7 6v14M19 6v14M9.5 10h7M13.6 7.6 16.5 10l-2.9 2.4M16.5 16h-7M12.4 13.6 9.5 16l2.9 2.4"
        />
      </svg>
      <span>Interwork</span>
    </button>
  );
}
