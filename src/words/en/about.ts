/** The dialog that tells what this is. */
export const about = {
  title: 'About Interwork',
  what: 'A laboratory for the interworking of messages in 3GPP networks. Every network element is a statechart that decides from its own state and the message it got; the ladder is read off what happened. Nothing is sent anywhere.',
  why: 'Why there is interworking',
  source: 'From the work item “SM and IM service level interworking”, in our words.',
  trust: 'How far to trust it',
};

/** Why there is such an interworking, as the work item “SM and IM service level interworking” has it. */
export const workItem: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'What there was',
    text: 'TS 23.204 could already carry a Short Message inside SIP, unchanged: SMS worked in IMS as on a circuit-switched phone, over any IP access.',
  },
  {
    title: 'What was missing',
    text: 'A phone with SMS and a terminal that knows nothing but SIP could not write to each other.',
  },
  {
    title: 'What was wanted',
    text: 'The same experience wherever messages are converted; the cases in which they are; a way from an Instant Message to a Short Message and back; and a say for the network in who may use it.',
  },
  {
    title: 'What had to stay',
    text: 'Neither service was to get worse. Nothing changes on the radio or in the terminal’s menus, and security is as it was.',
  },
  {
    title: 'What it costs',
    text: 'Every converted message leaves charging information.',
  },
];

/** Where that is seen here. */
export const workItemHere =
  'So the level at which a message is converted is a condition, authorisation is a decision that every flow shows, and every message through the gateway leaves a record.';
