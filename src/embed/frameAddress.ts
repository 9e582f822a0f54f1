/** Reads an attribute of the element; null when it is not there. */
type Read = (attribute: string) => string | null;

const looks = ['view', 'theme', 'lang', 'step', 'n', 'run'];

/** The settings of an attribute as pairs: written as in an address, where `;` may stand for `&`. */
export function settingsOf(written: string | null): Record<string, string> {
  return Object.fromEntries(new URLSearchParams((written ?? '').trim().replaceAll(/\s*[;&]\s*/gu, '&')));
}

/**
 * The address that the frame of an element opens.
 * @throws Error when the laboratory would lie where code could be named.
 */
export function frameAddress(read: Read, home: string, base: string): URL {
  const url = new URL(read('src') ?? home, base);
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) {
    throw new Error(`src: expected the address of the laboratory, found ${url.protocol}`);
  }
  const query = new URLSearchParams(settingsOf(read('settings')));
  query.set('mode', read('mode') ?? 'embed');
  for (const name of looks) {
    const value = read(name);
    if (value !== null) query.set(name, value);
  }
  url.hash = `${encodeURIComponent(read('procedure') ?? '')}?${query.toString()}`;
  return url;
}

/** Where the laboratory lies beside its own script: on a disk only the single file runs. */
export function homeOf(script: string): string {
  return new URL(script.startsWith('file:') ? 'interwork.html' : './', script).href;
}
