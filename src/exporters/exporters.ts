import type { Exporter } from './exporter.ts';
import { json } from './json.ts';
import { pcapng } from './pcapng.ts';
import { text } from './text.ts';

/** Every format, in the order of the menu. */
export const exporters: readonly Exporter[] = [text, json, pcapng];
