import type { Basis } from '../protocol/provenance.ts';
import type { ReferencePointName } from '../protocol/referencePoints.ts';
import { words } from './words.ts';

/** What a reference point is there for, who says so, and what else it is called. */
export interface ReferencePointWords {
  /** In one sentence. */
  readonly role: string;
  readonly basis: Basis;
  readonly synonyms: readonly string[];
}

/** What is said of each reference point in one language. */
export type ReferencePointTexts = Readonly<
  Record<ReferencePointName, Pick<ReferencePointWords, 'role' | 'synonyms'>>
>;

const bases: Readonly<Record<ReferencePointName, Basis>> = {
  Gm: 'S',
  Mw: 'S',
  ISC: 'S',
  Cx: 'G',
  SIP: 'S',
  MSRP: 'R',
  J: 'S',
  C: 'S',
  D: 'G',
  Gr: 'G',
  S6a: 'G',
  N21: 'G',
  E: 'S',
  Gd: 'S',
  SGd: 'S',
  Gdd: 'S',
  S6c: 'S',
  Sh: 'S',
  NAS: 'G',
  radio: 'G',
  'IP-CAN': 'R',
  R2: 'S',
  R3: 'S',
  R4: 'S',
  Ga: 'G',
  'not named': 'S',
  MM1: 'S',
  MM4: 'S',
  'MMS link': 'R',
  'SC link': 'S',
};

/** The words for a reference point. */
export const referencePointWords = (name: ReferencePointName): ReferencePointWords => ({
  basis: bases[name],
  ...words().referencePoints[name],
});
