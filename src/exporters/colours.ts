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
