import type { ServiceData } from '../../protocol/messages/registration.ts';
import type { SettingId } from '../../protocol/settings.ts';
import type { Identity } from '../../protocol/subscribers.ts';

/** The setting behind a level that the subscriber data allow or forbid: the one that forbids it, else the authorisation. */
export function levelSetting(
  level: 'service' | 'transport',
  { ue }: Identity,
  data: ServiceData | undefined,
): SettingId {
  const user = ue === 'UE-A' ? 'A' : 'B';
  switch (data?.forbidden?.[level]) {
    case 'not subscribed':
      return `sub.${level}.${user}`;
    case 'barred':
      return `odb.${user}`;
    default:
      return `auth.${level}.${user}`;
  }
}
