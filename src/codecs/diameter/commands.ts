const cx = 16777216;
const sh = 16777217;
const s6a = 16777251;
const s6c = 16777312;
const sgd = 16777313;
const accounting = 3;
const creditControl = 4;

/** Applications of Diameter that are used here, as the header numbers them. */
export const applications: Readonly<Record<number, string>> = {
  [accounting]: 'accounting (Rf)',
  [creditControl]: 'credit control (Ro)',
  [cx]: 'Cx',
  [sh]: 'Sh',
  [s6a]: 'S6a',
  [s6c]: 'S6c',
  [sgd]: 'SGd',
};

/** Commands by the letters before R for the request and A for the answer (TS 29.229, 29.329, 29.272, 29.336, 29.338, 32.299). */
export const commands = {
  UA: { code: 300, name: 'User-Authorization', application: cx },
  SA: { code: 301, name: 'Server-Assignment', application: cx },
  LI: { code: 302, name: 'Location-Info', application: cx },
  UD: { code: 306, name: 'User-Data', application: sh },
  PU: { code: 307, name: 'Profile-Update', application: sh },
  SN: { code: 308, name: 'Subscribe-Notifications', application: sh },
  PN: { code: 309, name: 'Push-Notification', application: sh },
  NO: { code: 323, name: 'Notify', application: s6a },
  SR: { code: 8388647, name: 'Send-Routing-Info-for-SM', application: s6c },
  AL: { code: 8388648, name: 'Alert-Service-Centre', application: s6c },
  RD: { code: 8388649, name: 'Report-SM-Delivery-Status', application: s6c },
  OF: { code: 8388645, name: 'MO-Forward-Short-Message', application: sgd },
  TF: { code: 8388646, name: 'MT-Forward-Short-Message', application: sgd },
  AC: { code: 271, name: 'Accounting', application: accounting },
  CC: { code: 272, name: 'Credit-Control', application: creditControl },
} as const;

export type CommandLetters = keyof typeof commands;

/** A request or an answer, such as `UDR` and `UDA`. */
export type Command = `${CommandLetters}${'R' | 'A'}`;
