/** The colours of the protocols on the ladder. */
export type Hue = 'sip' | 'map' | 'diameter' | 'sms' | 'msrp' | 'mms';

const hues: Readonly<Record<string, Hue>> = {
  SIP: 'sip',
  SDP: 'sip',
  CPIM: 'sip',
  IMDN: 'sip',
  MSRP: 'msrp',
  SCCP: 'map',
  TCAP: 'map',
  MAP: 'map',
  Diameter: 'diameter',
  CP: 'sms',
  RP: 'sms',
  TP: 'sms',
  MMS: 'mms',
  WSP: 'mms',
  HTTP: 'mms',
  mail: 'mms',
};

/** The colour of a layer; a document inside another protocol has none of its own. */
export const hueOf = (layer: string): Hue | undefined => hues[layer];
