import { captionOf } from '../exporters/caption.ts';
import type { Exported } from '../exporters/exporter.ts';
import { pngWith } from '../exporters/png.ts';
import { runInside, runMark } from '../exporters/runInside.ts';
import { svgOf } from '../exporters/svg.ts';
import type { Read } from '../timeline/readRunFile.ts';
import { words } from '../words/words.ts';

/** A ladder ready to be drawn in pixels; sizes are those at scale 1. */
export interface Picture {
  readonly svg: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly holdsRun: boolean;
  readonly width: number;
  readonly height: number;
}

/** Browsers draw no more at a side, and beyond that area few have the memory. */
const sideAtMost = 32_767;
const pixelsAtMost = 64_000_000;
const pixelsPerMetre = 96 / 0.0254;

/** The picture of what is exported, with the texts that go inside. */
export async function pictureOf(exported: Exported): Promise<Picture> {
  const svg = await svgOf(exported);
  const code = runInside(exported);
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
  return {
    svg,
    holdsRun: code !== undefined,
    texts: {
      Title: captionOf(exported, code).title,
      Software: 'Interwork',
      ...(code !== undefined && { [runMark]: code }),
    },
    width: Number(width),
    height: Number(height),
  };
}

/** Why a picture cannot be drawn in a scale; nothing when it can. */
export function tooLarge({ width, height }: Picture, scale: number): string | undefined {
  const [across, down] = [width * scale, height * scale];
  if (Math.max(across, down) <= sideAtMost && across * down <= pixelsAtMost) return undefined;
  const say = words();
  const inFigures = (value: number) => value.toLocaleString(say.locale);
  return say.exports.picture.tooLarge(inFigures(across), inFigures(down), inFigures(sideAtMost));
}

/** The picture in pixels, as PNG. */
export async function pngOf(picture: Picture, scale: number): Promise<Read<Uint8Array<ArrayBuffer>>> {
  const problem = tooLarge(picture, scale);
  if (problem !== undefined) return { ok: false, error: problem };
  try {
    const drawn = await drawnPixels(picture, scale);
    if (drawn !== undefined) {
      const octets = new Uint8Array(await drawn.arrayBuffer());
      return { ok: true, value: pngWith(octets, picture.texts, Math.round(pixelsPerMetre * scale)) };
    }
  } catch {
    // What goes wrong in drawing has no reason that would help anybody.
  }
  return { ok: false, error: words().exports.picture.notDrawn };
}

async function drawnPixels({ svg, width, height }: Picture, scale: number): Promise<Blob | undefined> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (context === null) return undefined;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    // A canvas that is too large stays empty without a word; the ground of the picture is opaque to its last corner.
    const [, , , opacity] = context.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data;
    if (opacity !== 255) return undefined;
    const blob = await new Promise<Blob | null>((done) => {
      canvas.toBlob(done, 'image/png');
    });
    return blob ?? undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}
