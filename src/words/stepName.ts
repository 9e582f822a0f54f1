import { words } from './words.ts';

/** What the name of a message on the ladder is made of. */
interface Named {
  readonly n: number;
  readonly step: string | null;
  readonly from: string;
  readonly to: string;
  readonly message: string;
}

/** How a message is called wherever it is said: `Step 9: MT-FSM from IP-SM-GW to MME`. */
export function stepName({ n, step, from, to, message }: Named): string {
  const names = words().stepNames;
  const place = from === to ? names.within(from) : names.between(from, to);
  return step === null ? names.message(n, message, place) : names.step(step, message, place);
}
