import { conditionsNow, conditionsOf } from '../kernel/react.ts';
import type { Conditions, Finding } from '../kernel/world.ts';
import { type DecisionId, decisions } from '../protocol/decisions.ts';
import { isSettingId, registrationOf, type SettingId, settings } from '../protocol/settings.ts';
import { words } from '../words/words.ts';
import { fill } from '../words/fill.ts';
import type { Arrow } from './arrows.ts';
import type { Why } from './entry.ts';
import type { Submission } from './submissions.ts';
import { type Timeline, worldAt } from './timeline.ts';

/** Reads why an arrow was sent, each reason with the setting behind it and the value that the sender went by. */
export function whyReader(
  timeline: Timeline,
  submissions: readonly Submission[],
): (arrow: Arrow) => readonly Why[] {
  const end = worldAt(timeline, timeline.steps.length - 1);
  const registrations = submissions.filter(({ action }) => action.type === 'USER REGISTERS');

  return (arrow) =>
    arrow.findings.map((finding) => {
      const { clause, basis } = decisions[finding.decision as DecisionId];
      const { [finding.holds ? 'holds' : 'fails']: text } = words().decisions[finding.decision as DecisionId];
      const setting = settingOf(finding);
      const behind = setting && { setting, value: conditionsFor(setting, arrow)[setting] };
      return { text: fill(text, finding.values), holds: finding.holds, ...behind, clause, basis };
    });

  /** Where a setting is read: when the user registered, at that moment, or when the message was sent. */
  function conditionsFor(setting: SettingId, { stimulus, sentAt }: Arrow): Conditions {
    switch (settings[setting].acts) {
      case 'atOnce':
        return conditionsNow(worldAt(timeline, sentAt));
      case 'nextRegistration': {
        const registration = registrations.findLast(
          (other) => other.stimulus <= stimulus && other.at === registrationOf(setting),
        );
        return conditionsOf(end, registration?.stimulus ?? stimulus);
      }
      default:
        return conditionsOf(end, stimulus);
    }
  }
}

function settingOf({ decision, setting }: Finding): SettingId | undefined {
  if (setting !== undefined) return setting !== null && isSettingId(setting) ? setting : undefined;
  const usual = decisions[decision as DecisionId];
  return 'setting' in usual ? usual.setting : undefined;
}
