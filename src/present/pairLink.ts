/** What two windows of one presentation say to each other by; others do not hear it. */
export interface PairLink {
  readonly say: (message: object) => void;
  readonly close: () => void;
}

/**
 * Links the windows that know the name of their pair. Browsers that keep every file apart let no channel through, so
 * windows of a file also write to each other directly: what is said may arrive twice.
 */
export function linkPair(pair: string, opener: Window | null, heed: (message: unknown) => void): PairLink {
  let other = opener;
  const isFile = window.location.protocol === 'file:';
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(`interwork ${pair}`) : undefined;
  channel?.addEventListener('message', ({ data }) => heed(data));
  const onMessage = ({ source, data }: MessageEvent<unknown>) => {
    if (source === null || typeof data !== 'object' || data === null) return;
    if (!('interworkPair' in data) || data.interworkPair !== pair || !('said' in data)) return;
    other = source as Window;
    heed(data.said);
  };
  if (isFile) window.addEventListener('message', onMessage);
  return {
    say(message) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no target: it ends at its origin
      channel?.postMessage(message);
      // A file has no origin that could be named; the name of the pair is what strangers do not know.
      if (isFile) other?.postMessage({ interworkPair: pair, said: message }, '*');
    },
    close() {
      channel?.close();
      window.removeEventListener('message', onMessage);
    },
  };
}

/** A name that no other presentation has. */
export function newPair(): string {
  const octets = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('');
}
