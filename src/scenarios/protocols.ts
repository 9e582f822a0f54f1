import type { ElementId } from '../protocol/elementIds.ts';
import type { SettingId } from '../protocol/settings.ts';

/** Between whom a choice of protocol counts. */
const choices: readonly (readonly [SettingId, ElementId, readonly ElementId[]])[] = [
  ['setup.protocol.hss', 'HSS', ['IP-SM-GW', 'SMS-GMSC']],
  ['setup.protocol.sgsn', 'SGSN', ['IP-SM-GW', 'SMS-GMSC', 'SMS-IWMSC']],
  ['setup.protocol.gateway', 'IP-SM-GW', ['SMS-GMSC', 'SMS-IWMSC']],
];

/** The choices of protocol that matter among elements. */
export const protocolConcerns = (elements: readonly ElementId[]): readonly SettingId[] =>
  choices
    .filter(([, one, others]) => elements.includes(one) && others.some((other) => elements.includes(other)))
    .map(([id]) => id);
