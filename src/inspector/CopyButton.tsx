import { ClipboardCheck, Copy } from 'lucide-react';
import { useState } from 'react';
import { words } from '../words/words.ts';

/** Copies the ladder as text; where the browser does not allow it, shows the text for copying by hand. */
export function CopyButton({ text }: { text: () => string }) {
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
        {said.copy}
      </button>
      <span role="status" className="inspector-copy-status">
        {copied === 'yes' && said.copied}
        {copied === 'refused' && said.copyRefused}
      </span>
      {copied === 'refused' && (
        <textarea className="inspector-copy-text" aria-label={said.asText} readOnly rows={6} value={text()} />
      )}
    </>
  );
}
