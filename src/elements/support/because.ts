import type { Finding } from '../../kernel/world.ts';
import type { DecisionId } from '../../protocol/decisions.ts';

/** A guard that writes down what it found, so that the ladder can say why. */
export function because<Args extends { readonly context: { readonly ledger: Finding[] } }>(
  decision: DecisionId,
  holds: (args: Args) => boolean,
  values?: (args: Args) => Readonly<Record<string, string>>,
): (args: Args) => boolean {
  return (args) => {
    const found = { decision, holds: holds(args) };
    args.context.ledger.push(values === undefined ? found : { ...found, values: values(args) });
    return found.holds;
  };
}
