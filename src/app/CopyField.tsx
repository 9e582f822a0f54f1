import { Check, Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { words } from '../words/words.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** What the button says. */
  readonly copy: string;
  readonly primary?: boolean;
}

/** A text to take away: by a button, or by hand where the browser does not let a page copy. */
export function CopyField({ label, text, rows, copy, primary = false }: CopyFieldProps) {
  const field = useId();
  const [result, setResult] = useState<{ readonly text: string; readonly copied: boolean }>();
  const said = words().share;
  const done = result?.text === text ? result : undefined;
  const write = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setResult({ text, copied: true });
    } catch {
      setResult({ text, copied: false });
    }
  };
  const Icon = done?.copied === true ? Check : Copy;
  return (
    <div className="copy-field">
      <label className="dialog-label" htmlFor={field}>
        {label}
      </label>
      <textarea
        id={field}
        className="dialog-field"
        rows={rows}
        readOnly
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="copy-field-line">
        <span role="status">{done && (done.copied ? said.copied : said.copyRefused)}</span>
        <Button variant={primary ? 'primary' : 'plain'} onClick={() => void write()}>
          <Icon size={15} aria-hidden /> {copy}
        </Button>
      </div>
    </div>
  );
}
