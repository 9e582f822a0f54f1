/** The column of conditions. */
export const conditions = {
  title: 'Conditions',
  resetAll: 'Reset all',
  notConcerned: (count: number) => `Not concerned here (${count})`,
  doesNotConcern: (clause: string) => `Does not concern ${clause}.`,
  concernsOthers: (clause: string, others: string) => `Concerns ${others}, not ${clause}.`,
  changedCount: (count: number) => `${count} changed`,
  changed: 'Changed',
  /** Before the help of a condition that has been changed. */
  changedAnd: (help: string) => `Changed. ${help}`,
  backTo: (value: string) => `Back to ${value}`,
  range: (least: number, most: number) => `${least} to ${most}`,
  moveEarlier: (item: string) => `Move ${item} earlier`,
  moveLater: (item: string) => `Move ${item} later`,
  leaveOut: (item: string) => `Leave out ${item}`,
  add: (item: string) => `Add ${item}`,
};
