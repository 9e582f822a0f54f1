import { type Setting, type SettingId, settings } from '../../protocol/settings.ts';
import { allSpoken } from '../../protocol/referencePoints.ts';
import { procedures } from '../../scenarios/procedures.ts';
import { play, startSettings } from '../../timeline/play.ts';
import type { Hop } from '../../wire/hop.ts';
import { isDiameter } from '../../wire/isDiameter.ts';
import { hopsOf } from '../hops.ts';

/** A message as it goes somewhere, and in which run it is found first. */
export interface KindOfHop {
  readonly where: string;
  readonly hop: Hop;
}

/**
 * Every message of every procedure, in each branch and with every value of every setting that concerns it, once where it
 * differs in its names and numbers alone; where MAP and Diameter can both be spoken, in either.
 */
export function kindsOfHop(): readonly KindOfHop[] {
  const kinds = new Map<string, KindOfHop>();
  for (const { procedure, chosen } of runs())
    for (const hop of hopsOf(play({ interwork: 1, procedure, settings: chosen }))) {
      const kind = kindOf(hop);
      if (!kinds.has(kind)) kinds.set(kind, { where: `${procedure} ${JSON.stringify(chosen)}`, hop });
    }
  return [...kinds.values()].flatMap(({ where, hop }) => {
    const [first, ...others] = allSpoken.map((spoken) => ({ ...hop, spoken: { ...hop.spoken, ...spoken } }));
    const different = others.filter(
      (other) => first === undefined || isDiameter(other) !== isDiameter(first),
    );
    return [...(first === undefined ? [] : [first]), ...different].map((one) => ({ where, hop: one }));
  });
}

function* runs(): Iterable<{
  readonly procedure: string;
  readonly chosen: Readonly<Record<string, unknown>>;
}> {
  for (const { id: procedure, concerns, branches } of procedures) {
    yield { procedure, chosen: { 'chg.mode': 'both' } };
    for (const branch of branches) yield { procedure, chosen: branch.settings };
    for (const id of concerns)
      for (const value of valuesOf(settings[id]))
        if (!isOwn(procedure, id, value)) yield { procedure, chosen: { [id]: value } };
  }
}

/** Whether a procedure has this value anyway. */
const isOwn = (procedure: string, id: SettingId, value: unknown): boolean =>
  JSON.stringify(startSettings({ interwork: 1, procedure })[id]) === JSON.stringify(value);

/** All that can be chosen, the ends of what can be counted; of a list all, none and each by itself. */
function valuesOf(setting: Setting): readonly unknown[] {
  switch (setting.kind) {
    case 'choice':
      return setting.values;
    case 'list':
      return [setting.values, [], ...setting.values.map((value) => [value])];
    case 'text':
      return [];
    default:
      return [setting.least, setting.most];
  }
}

/** Names that are drawn by lot or counted. */
const drawn =
  /[\da-f]{1,8}@(?:ue|ip|s|p|i)[a-z-]*|00199\d{10}|"(?:context|callId|inReplyTo)":"[^"]*"|"(?:next|reference|about)":\d+/g;

const kindOf = ({ message, from, to, withoutMsisdn = [] }: Hop): string =>
  [from, to, ...withoutMsisdn, JSON.stringify(message).replaceAll(drawn, '#')].join(' ');
