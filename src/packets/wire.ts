import { hexOf } from '../codecs/hex.ts';
import type { Piece } from '../codecs/piece.ts';
import type { Entry, Wire } from '../timeline/entry.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { pduOf } from '../wire/encoders.ts';
import { hopOf } from './hops.ts';

/** The protocols that are not written as text, as pieces name them. */
const binary: ReadonlySet<string> = new Set([
  'CP',
  'Diameter',
  'HTTP/2',
  'MAP',
  'MMS',
  'RP',
  'SCCP',
  'TCAP',
  'TP',
  'WSP',
]);

/** Where a trace calls a layer by the name that goes with `gsm-sms`. */
const layerIds: Readonly<Record<string, string>> = { TP: 'gsm-sms', RP: 'gsm-rp', CP: 'gsm-cp' };

/** Whether what begins with a piece is octets, not text. */
export const isBinary = ({ layer }: { readonly layer?: string | undefined }): boolean =>
  layer !== undefined && binary.has(layer);

/** How a row of a run went over the wire; nothing of a decision inside an element, which sends nothing. */
export function wireOf(timeline: Timeline, entry: Entry): Wire | undefined {
  const hop = hopOf(timeline, entry);
  return hop && wireOfPiece(pduOf(hop).piece);
}

/** A message as a trace says it. */
function wireOfPiece(piece: Piece): Wire {
  const layers = layersOf(piece);
  return {
    layers: layers.map(idOf),
    text: isBinary(piece) ? null : textOf(piece, layers),
    octets: hexOf(piece.octets),
  };
}

/** The layers of a message, outermost first. */
function layersOf({ layer, pieces = [] }: Piece, found: string[] = []): readonly string[] {
  if (layer !== undefined) found.push(layer);
  for (const piece of pieces) layersOf(piece, found);
  return found;
}

const idOf = (layer: string): string => layerIds[layer] ?? layer.toLowerCase().replaceAll(/[^a-z\d]+/g, '-');

function textOf(piece: Piece, layers: readonly string[]): string {
  if (!layers.some((layer) => binary.has(layer))) return utf8.decode(piece.octets);
  if (isBinary(piece)) return `[${piece.octets.length} octets of ${piece.layer ?? piece.name}]`;
  return piece.pieces === undefined
    ? utf8.decode(piece.octets)
    : piece.pieces.map((one) => textOf(one, layersOf(one))).join('');
}

const utf8 = new TextDecoder();
