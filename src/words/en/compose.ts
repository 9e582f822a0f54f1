const kinds = {
  im: 'IM',
  'large-im': 'Large IM',
  sms: 'SMS',
  chat: 'Chat',
  'chat-message': 'Chat message',
  'chat-end': 'End of chat',
  mms: 'MMS',
};

/** Messages of the user's own, and the registrations of the terminals. */
export const compose = {
  title: 'Inject a message',
  kind: 'Kind',
  kinds,
  direction: 'Direction',
  way: (from: string, to: string) => `${from} to ${to}`,
  text: 'Text',
  firstText: 'Hello',
  hideIdentity: 'Hide my identity',
  cannotHide: 'Only an IM or a chat can ask to hide its sender.',
  send: 'Send',
  registrations: 'Registrations',
  register: 'Register',
  registerUser: (ue: string) => `Register ${ue}`,
  registerAgain: 'Register again',
  registerUserAgain: (ue: string) => `Register ${ue} again`,
  deregister: 'De-register',
  deregisterUser: (ue: string) => `De-register ${ue}`,
  smsOnly: 'SMS only',
  registered: { IMS: 'in IMS', IP: 'over IP' },
  notRegistered: { IMS: 'not in IMS', IP: 'not over IP' },
};
