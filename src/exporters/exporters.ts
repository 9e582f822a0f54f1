import type { Exporter, OctetExporter } from './exporter.ts';
import { json } from './json.ts';
import { pcapng } from './pcapng.ts';
import { text } from './text.ts';

/** Every format of text, in the order of the menu. */
export const exporters: readonly Exporter[] = [text, json];

/** Every format of octets. */
export const octetExporters: readonly OctetExporter[] = [pcapng];
