import { about, workItem, workItemHere } from './en/about.ts';
import { address } from './en/address.ts';
import { capture } from './en/capture.ts';
import { catalogue } from './en/catalogue.ts';
import { compose } from './en/compose.ts';
import { conditions } from './en/conditions.ts';
import { decisions } from './en/decisions.ts';
import { elements } from './en/elements.ts';
import { exports } from './en/exports.ts';
import { fieldGroups, fields } from './en/fields.ts';
import { files } from './en/files.ts';
import { flowBar } from './en/flowBar.ts';
import { goTo } from './en/goTo.ts';
import { header } from './en/header.ts';
import { inspector } from './en/inspector.ts';
import { keys } from './en/keys.ts';
import { ladder } from './en/ladder.ts';
import { language } from './en/language.ts';
import { map } from './en/map.ts';
import { details, internals, sentences, spokenValues } from './en/narration.ts';
import { notes } from './en/notes.ts';
import { message } from './en/message.ts';
import { octets } from './en/octets.ts';
import { outcomes } from './en/outcomes.ts';
import { page } from './en/page.ts';
import { pending } from './en/pending.ts';
import { present } from './en/present.ts';
import { print } from './en/print.ts';
import { quiz } from './en/quiz.ts';
import { reasons } from './en/reasons.ts';
import { referencePoints } from './en/referencePoints.ts';
import { runs } from './en/runs.ts';
import { acts, bases, groupTitles, settings } from './en/settings.ts';
import { share } from './en/share.ts';
import { statechart } from './en/statechart.ts';
import { speaker } from './en/speaker.ts';
import { stepNames } from './en/stepNames.ts';
import { timers } from './en/timers.ts';
import { transport } from './en/transport.ts';
import { whatIf } from './en/whatIf.ts';
import type { ProcedureWords } from './procedures.ts';

/** English: the language in which the texts are first written. */
export const en = {
  /** Of numbers, times and the order of words (BCP 47). */
  locale: 'en',
  /** By id; in English each is written in its own file. */
  procedures: {} as Readonly<Record<string, ProcedureWords>>,
  none: 'none',
  notDescribed: 'Not described here.',
  workItem,
  workItemHere,
  decisions,
  elements,
  exports,
  fieldGroups,
  fields,
  language,
  about,
  address,
  files,
  flowBar,
  goTo,
  header,
  inspector,
  keys,
  page,
  pending,
  runs,
  share,
  statechart,
  whatIf,
  capture,
  catalogue,
  compose,
  conditions,
  ladder,
  map,
  message,
  octets,
  transport,
  details,
  internals,
  sentences,
  spokenValues,
  notes,
  outcomes,
  present,
  print,
  quiz,
  reasons,
  referencePoints,
  acts,
  bases,
  groupTitles,
  settings,
  speaker,
  stepNames,
  timers,
};
