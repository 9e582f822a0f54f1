/** Many programs cut longer links, or do not make a link of them. */
export const linkAtMost = 8_000;

/** The room that an embedded run takes: pixels, or the whole width of its page. */
export type FrameSize = '640 × 360' | '960 × 540' | '1280 × 720' | 'full';

export const frameSizes: readonly FrameSize[] = ['640 × 360', '960 × 540', '1280 × 720', 'full'];

interface Embedded {
  /** The page of the laboratory, without what is behind the `#`. */
  readonly page: string;
  /** What is behind it, from the `#` on. */
  readonly hash: string;
  readonly title: string;
  readonly size: FrameSize;
  /** The name of a run file that stands beside the page, instead of a run in the address. */
  readonly file?: string | undefined;
}

/** Keys of an address that are attributes of the element. */
const attributes = ['n', 'step', 'view', 'theme', 'lang', 'run'];

/** The lines that put a run into a page by the element. */
export function elementSnippet({ page, hash, title, size, file }: Embedded): string {
  const [procedure = '', query = ''] = hash.slice(1).split('?');
  const pairs = query.split('&').filter((pair) => pair !== '');
  const nameOf = (pair: string) => pair.split('=')[0] ?? '';
  const isSetting = (pair: string) => ![...attributes, 'mode'].includes(nameOf(pair));
  const settings = pairs.filter(isSetting).map((pair) => pair.replaceAll('%20', ' '));
  const shown = pairs.filter((pair) => attributes.includes(nameOf(pair)));
  const given: readonly (readonly [string, string])[] = [
    ...(file === undefined ? [['procedure', procedure] as const] : [['file', file] as const]),
    ...(settings.length > 0 && file === undefined ? [['settings', settings.join('; ')] as const] : []),
    ...shown
      .filter((pair) => file === undefined || nameOf(pair) !== 'run')
      .map((pair) => [nameOf(pair), decodeURIComponent(pair.slice(nameOf(pair).length + 1))] as const),
    ...(page.endsWith('.html') ? [['src', page] as const] : []),
    ['title', title],
    ['style', styleOf(size)],
  ];
  const link = file === undefined ? page + hash : `${page}#${procedure}`;
  return [
    `<script src="${escaped(new URL('embed.js', page).href)}"></script>`,
    `<interwork-flow ${given.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}>`,
    `  <a href="${escaped(link)}">${escaped(title)}</a>`,
    '</interwork-flow>',
  ].join('\n');
}

/** The line that puts a run into a page by a frame. */
export function frameSnippet({ page, hash, title, size }: Embedded): string {
  const [width, height] = size.split(' × ');
  const room =
    size === 'full'
      ? `width="100%" style="${styleOf(size)}; border: 0"`
      : `width="${width}" height="${height}" style="border: 0"`;
  return `<iframe src="${escaped(page + hash)}" title="${escaped(title)}" ${room} loading="lazy" allow="fullscreen"></iframe>`;
}

function styleOf(size: FrameSize): string {
  if (size === 'full') return 'width: 100%; aspect-ratio: 16 / 9';
  const [width, height] = size.split(' × ');
  return `width: ${width}px; height: ${height}px`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
