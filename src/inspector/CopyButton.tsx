import { ClipboardCheck, Copy } from 'lucide-react';
import { useState } from 'react';
import { words } from '../words/words.ts';

interface CopyButtonProps {
  readonly label: string;
  /** What the text is, where it is shown. */
  readonly named: string;
  readonly text: () => string;
}

/** Copies a text; where the browser does not allow it, shows the text for copying by hand. */
export function CopyButton({ label, named, text }: CopyButtonProps) {
  const said = words().inspector.steps;
  const [copied, setCopied] = useState<'yes' | 'refused'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <>
      <button
        type="button"
        className="inspector-button"
        onClick={() => void copy()}
        onBlur={() => setCopied((last) => (last === 'yes' ? undefined : last))}
      >
        {copied === 'yes' ? (
          <ClipboardCheck aria-hidden="true" size={14} />
        ) : (
          <Copy aria-hidden="true" size={14} />
        )}
        {label}
      </button>
      <span role="status" className="inspector-copy-status">
        {copied === 'yes' && said.copied}
        {copied === 'refused' && said.copyRefused}
      </span>
      {copied === 'refused' && (
        <textarea className="inspector-copy-text" aria-label={named} readOnly rows={6} value={text()} />
      )}
    </>
  );
}
