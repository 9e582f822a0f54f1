/** The parts of what stands for a Short Message to a user without MSISDN (TS 23.204 clause 6.0a). */
export interface CorrelationId {
  readonly receiver: string;
  readonly sender: string;
  readonly hss: string;
}

export function correlationOf(id: string): CorrelationId {
  const [receiver = '', sender = '', hss = ''] = id.split(' ');
  return { receiver, sender, hss };
}
