import { type Act, internal } from '../support/act.ts';
import { cut, type TextPart } from '../support/segments.ts';
import { held } from '../support/types.ts';
import type { C, Data } from './gateway.ts';

/** A Short Message that the gateway makes of a text. */
export interface MadePart extends TextPart {
  /** The gateway's own count of it, where a status report is to name it. */
  readonly reference?: number;
}

/**
 * A text as the Short Messages that it takes. The references count down, so that they keep clear of those of the user's
 * own phone, which count up and go under the same number (our reading).
 */
export const cutByGateway = (
  { data }: C,
  text: string,
): { readonly parts: readonly MadePart[]; readonly data: Data } => cut(data, text, (count) => 255 - count);

/** The Short Message that is being sent. */
export function partUnderWay({ parts }: C): MadePart {
  const [part] = held(parts);
  return held(part);
}

/** That a text takes several Short Messages. */
export function noteOfCut({ parts = [] }: C): readonly Act[] {
  const { alphabet = '' } = { ...parts[0] };
  return parts.length > 1 ? [internal('textCut', { count: String(parts.length), alphabet })] : [];
}
