/** Text inside a PNG picture, in chunks of the type iTXt (PNG, third edition, 11.3.3). */

/** What every picture begins with. */
const signatureLength = 8;
/** What a chunk takes besides its data: length and type before it, the check behind. */
const before = 8;
const around = 12;

/** The picture with texts under their keywords and with its resolution, so that it comes out in its natural size. */
export function pngWith(
  picture: Uint8Array,
  texts: Readonly<Record<string, string>>,
  pixelsPerMetre: number,
): Uint8Array<ArrayBuffer> {
  const header = chunksOf(picture).find(({ type }) => type === 'IHDR');
  if (header === undefined) throw new Error('A PNG picture begins with its header');
  const resolution = new Uint8Array(9);
  const view = new DataView(resolution.buffer);
  view.setUint32(0, pixelsPerMetre);
  view.setUint32(4, pixelsPerMetre);
  view.setUint8(8, 1);
  const end = header.start + around + header.data.length;
  return joined([
    picture.subarray(0, end),
    chunk('pHYs', resolution),
    ...Object.entries(texts).map(([keyword, text]) =>
      chunk('iTXt', joined([encoded(keyword), new Uint8Array(5), encoded(text)])),
    ),
    picture.subarray(end),
  ]);
}

/** The text under a keyword; nothing when there is none, or when it is compressed, as nothing of ours is. */
export function pngText(picture: Uint8Array, wanted: string): string | undefined {
  const begins = [...encoded(wanted), 0, 0, 0];
  const found = chunksOf(picture).find(
    ({ type, data }) => type === 'iTXt' && begins.every((octet, index) => data[index] === octet),
  );
  const languageAt = begins.length;
  const translatedAt = (found?.data.indexOf(0, languageAt) ?? -1) + 1;
  const textAt = (found?.data.indexOf(0, translatedAt) ?? -1) + 1;
  if (found === undefined || translatedAt === 0 || textAt === 0) return undefined;
  return new TextDecoder().decode(found.data.subarray(textAt));
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Where its length stands. */
  readonly start: number;
}

/** The chunks up to the first that is cut short. */
function chunksOf(picture: Uint8Array): readonly Chunk[] {
  const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength);
  const chunks: Chunk[] = [];
  for (let start = signatureLength; start + around <= picture.length; ) {
    const length = view.getUint32(start);
    const data = picture.subarray(start + before, start + before + length);
    if (data.length < length) break;
    const type = new TextDecoder('latin1').decode(picture.subarray(start + 4, start + before));
    chunks.push({ type, data, start });
    start += around + length;
  }
  return chunks;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const checked = joined([encoded(type), data]);
  const [length, check] = [new Uint8Array(4), new Uint8Array(4)];
  new DataView(length.buffer).setUint32(0, data.length);
  new DataView(check.buffer).setUint32(0, crc32(checked));
  return joined([length, checked, check]);
}

/** The cyclic redundancy check of PNG (annex D), bit by bit: what is checked is short. */
function crc32(octets: Uint8Array): number {
  let crc = 0xffffffff;
  for (const octet of octets) {
    crc ^= octet;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
