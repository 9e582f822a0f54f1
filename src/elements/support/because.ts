import type { Finding } from '../../kernel/world.ts';
import type { DecisionId } from '../../protocol/decisions.ts';
import type { SettingId } from '../../protocol/settings.ts';

interface Account<Args> {
  /** What the words of the decision need. */
  readonly values?: (args: Args) => Readonly<Record<string, string>>;
  /** The setting behind it in this case, where it depends on whom it is about; none if no setting decides it. */
  readonly setting?: (args: Args) => SettingId | undefined;
}

/** A guard that writes down what it found, so that the ladder can say why. */
export function because<Args extends { readonly context: { readonly ledger: Finding[] } }>(
  decision: DecisionId,
  holds: (args: Args) => boolean,
  { values, setting }: Account<Args> = {},
): (args: Args) => boolean {
  return (args) => {
    const found = holds(args);
    args.context.ledger.push({
      decision,
      holds: found,
      ...(values && { values: values(args) }),
      ...(setting && { setting: setting(args) ?? null }),
    });
    return found;
  };
}
