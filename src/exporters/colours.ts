import type { Protocol } from '../protocol/referencePoints.ts';

/** The page's light colours, written out: a file has no style sheet to ask. */
export const colours: Readonly<Record<Protocol, string>> = {
  sip: '#0a57eb',
  map: '#9a4d00',
  diameter: '#7434cd',
  sms: '#00695f',
  mms: '#a82158',
  internal: '#4a5361',
};

/** The same for what is no message. */
export const inks = {
  panel: '#ffffff',
  ink: '#14181f',
  mute: '#596270',
  line: '#dfe3ea',
  edge: '#7d8795',
  soft: '#eef1f5',
  prio: '#c02626',
  nowline: '#e0a100',
} as const;
