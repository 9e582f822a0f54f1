import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ProtoTree, Vector, WiregasmLib, WiregasmLoader } from '@goodtools/wiregasm';

/** What Wireshark finds in one packet. */
export interface Dissection {
  /** The protocols from the outermost to the innermost, such as `diameter:gsm_sms`. */
  readonly protocols: string;
  /** What it complains of: malformed octets, expert items of severity error, octets that it leaves as data. */
  readonly faults: readonly string[];
  /** Every line of its packet details, outer lines first. */
  readonly lines: readonly string[];
}

/** Wireshark's dissection of every packet of a capture file: a decoder that owes nothing to ours. */
export async function dissect(capture: Uint8Array): Promise<readonly Dissection[]> {
  wireshark ??= start();
  const { FS, DissectSession } = await wireshark;
  const path = '/uploads/capture.pcapng';
  FS.writeFile(path, capture);
  const session = new DissectSession(path);
  try {
    const { code, error, summary } = session.load();
    if (code !== 0) throw new Error(`Wireshark cannot read the capture: ${error}`);
    return Array.from({ length: summary.packet_count }, (_, index) => {
      const tree = listOf(session.getFrame(index + 1).tree);
      return dissectionOf(tree.flatMap(withDescendants));
    });
  } finally {
    session.delete();
  }
}

let wireshark: Promise<WiregasmLib> | undefined;

async function start(): Promise<WiregasmLib> {
  const require = createRequire(import.meta.url);
  const script = '@goodtools/wiregasm/dist/wiregasm.js';
  const load = require(script) as WiregasmLoader;
  const folder = dirname(require.resolve(script));
  const library = await load({
    locateFile: (name) => join(folder, name),
    print: () => {},
    printErr: () => {},
    handleStatus: () => {},
  });
  library.init();
  return library;
}

function dissectionOf(nodes: readonly ProtoTree[]): Dissection {
  const protocols = protocolsOf(nodes);
  return {
    protocols: protocols.join(':'),
    faults: [
      ...nodes.filter(isError).map(({ label }) => label),
      ...protocols.filter((protocol) => protocol === 'data'),
    ],
    lines: nodes.map(({ label }) => label),
  };
}

function protocolsOf(nodes: readonly ProtoTree[]): string[] {
  const list = nodes.map(({ filter }) => /^frame\.protocols == "exported_pdu:?(.*)"$/.exec(filter)?.[1]);
  return list.find((names) => names !== undefined)?.split(':') ?? [];
}

/** Expert items of severity error; malformed packets are among them. */
function isError({ label, filter }: ProtoTree): boolean {
  return filter === '_ws.malformed' || (filter === '_ws.expert' && label.startsWith('Expert Info (Error/'));
}

const withDescendants = (node: ProtoTree): ProtoTree[] => [
  node,
  ...listOf(node.tree).flatMap(withDescendants),
];

const listOf = <T>(vector: Vector<T>): T[] =>
  Array.from({ length: vector.size() }, (_, index) => vector.get(index));
