import type { Exporter } from './exporter.ts';

const presentation = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Every format, in the order of the menu. What makes it is loaded when it is asked for. */
export const exporters: readonly Exporter[] = [
  {
    id: 'svg',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    export: async (exported) => (await import('./svg.ts')).svgOf(exported),
  },
  {
    id: 'pptx',
    extension: 'pptx',
    mediaType: presentation,
    export: async (exported) => (await import('./pptx.ts')).stepSlidesOf(exported),
  },
  {
    id: 'pptx-ladder',
    extension: 'ladder.pptx',
    mediaType: presentation,
    export: async (exported) => (await import('./pptx.ts')).ladderSlidesOf(exported),
  },
  {
    id: 'mermaid',
    extension: 'mmd',
    mediaType: 'text/vnd.mermaid',
    export: async (exported) => (await import('./mermaid.ts')).mermaidOf(exported),
  },
  {
    id: 'plantuml',
    extension: 'puml',
    mediaType: 'text/plain',
    export: async (exported) => (await import('./plantuml.ts')).plantumlOf(exported),
  },
  {
    id: 'mscgen',
    extension: 'msc',
    mediaType: 'text/plain',
    export: async (exported) => (await import('./mscgen.ts')).mscgenOf(exported),
  },
  {
    id: 'text',
    extension: 'txt',
    mediaType: 'text/plain',
    export: async ({ ladder }) => (await import('./text.ts')).ladderAsText(ladder),
  },
  {
    id: 'json',
    extension: 'trace.json',
    mediaType: 'application/json',
    export: async (exported) => (await import('./json.ts')).traceOf(exported),
  },
  {
    id: 'pcapng',
    extension: 'pcapng',
    mediaType: 'application/vnd.tcpdump.pcap',
    export: async (exported) => (await import('./pcapng.ts')).captureFileOf(exported),
  },
];
