/** What stands beside a message in a capture file. */
export const capture = {
  row: (message: string, from: string, to: string) => `${message} from ${from} to ${to}`,
  lastHop: (message: string, from: string, to: string) =>
    `${message} from ${from} to ${to}, seen on its last hop`,
  step: (clause: string, step: string) => `${clause} step ${step}`,
  carriesBesides: 'carries besides',
};
