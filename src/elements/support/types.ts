import type { Element, Lent } from '../../kernel/element.ts';
import type { Address } from '../../protocol/address.ts';
import type { Message } from '../../protocol/messages/messages.ts';
import type { WithinElement } from '../../protocol/messages/withinElement.ts';
import type { StimulusMessage } from '../../protocol/userActions.ts';
import type { ElementId } from '../../protocol/elementIds.ts';
import type { Settings } from '../../protocol/settings.ts';
import type { ElementState, Message as AnyMessage } from '../../kernel/world.ts';

/** What can reach an element: a message with its sender, or its user's doing. */
export type Incoming = (Message | WithinElement | StimulusMessage) & { readonly from: Address };

/** One of the messages, as its receiver sees it. */
export type Got<Type extends Incoming['type']> = Extract<Incoming, { readonly type: Type }>;

/** What a context holds (`Own`) and what the kernel lends it for a reaction. */
export type Context<Own, Data = object, Config = object> = Own &
  Omit<Lent<Data, Config>, 'self'> & {
    readonly self: { readonly element: ElementId; readonly context: string };
  };

/** An element whose conditions are the settings. */
export interface ElementOf<Data extends object, Config extends object> extends Element {
  data(settings: Settings): Data;
  configure(then: Settings, now: Settings): Config;
  contextOf?(message: AnyMessage, chance: number): string | undefined;
  /** What the element holds, for people and scripts; left out: its data as they are. */
  readonly summary?: (
    data: Data,
    contexts: Readonly<Record<string, ElementState>>,
    now: Settings,
  ) => Readonly<Record<string, unknown>>;
}

/** A value that the statechart guarantees to be there. */
export function held<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A context has lost what it held');
  return value;
}
