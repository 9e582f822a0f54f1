import { BasisMark } from '../inspector/BasisMark.tsx';
import type { Entry } from '../timeline/entry.ts';
import '../ui/VisuallyHidden.css';
import { clauseText } from '../words/clauseText.ts';
import { words } from '../words/words.ts';

interface SaidProps {
  /** Of the procedure. */
  readonly title: string;
  readonly entry: Entry | undefined;
}

/** What happens at a step: the sentence, in large type, and the clause that says so. */
export function Said({ title, entry }: SaidProps) {
  const said = words().present;
  return (
    <section className="said" aria-label={said.said}>
      <h1 className="ui-visually-hidden">{title}</h1>
      {entry === undefined ? (
        <p className="said-sentence">{said.nothingYet}</p>
      ) : (
        <>
          <p className="said-sentence">{entry.sentence}</p>
          {entry.clause !== '' && (
            <p className="said-clause">
              {clauseText(entry.clause)} <BasisMark basis={entry.basis} />
            </p>
          )}
        </>
      )}
    </section>
  );
}
