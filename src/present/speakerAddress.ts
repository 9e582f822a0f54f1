/** Where a speaker window is, and whose it is. */
export interface SpeakerAddress {
  readonly procedure: string;
  readonly pair: string;
  readonly lang?: string | undefined;
  readonly theme?: string | undefined;
}

const pairName = /^[\da-f]{24}$/u;

/** The part of the address behind the `#` that leads to the speaker window of a presentation. */
export function writtenSpeakerAddress({ procedure, pair, lang, theme }: SpeakerAddress): string {
  const query = Object.entries({ mode: 'speaker', pair, lang, theme }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${value}`],
  );
  return `#${procedure}?${query.join('&')}`;
}

/** The pair of a speaker window's address; nothing for any other address. */
export function speakerPair(hash: string): string | undefined {
  const query = new URLSearchParams(hash.slice(hash.indexOf('?') + 1));
  const pair = query.get('pair');
  return query.get('mode') === 'speaker' && pair !== null && pairName.test(pair) ? pair : undefined;
}
