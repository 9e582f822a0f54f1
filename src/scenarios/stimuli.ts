import type { UserEquipment } from '../protocol/elementIds.ts';
import type { UserAction } from '../protocol/messages.ts';
import { imsSettingOf, type Settings } from '../protocol/settings.ts';

/** The IMS state of a user as a setting, and what the user does to reach each value. */
export const imsSettings = { 'ueA.ims': 'UE-A', 'ueB.ims': 'UE-B' } as const;

export interface PreparedStimulus {
  readonly ue: UserEquipment;
  readonly action: UserAction;
}

/**
 * What happens before a run begins: every known user registers, and who starts unregistered leaves again. So the
 * gateway holds the subscriber data of both, as it would of users that have been seen before (our reading).
 */
export function preparation(settings: Settings): readonly (readonly PreparedStimulus[])[] {
  const users = (['UE-A', 'UE-B'] as const).filter((ue) => settings[imsSettingOf[ue]] !== 'unknown');
  const leaving = users.filter((ue) => settings[imsSettingOf[ue]] === 'unregistered');
  return [
    users.map((ue) => ({ ue, action: { type: 'USER REGISTERS' } })),
    leaving.map((ue) => ({ ue, action: { type: 'USER DEREGISTERS' } })),
  ];
}
