import { group, type Piece, textPiece } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { utf8Of } from './utf8.ts';

/** An offer or answer of one MSRP session (RFC 4566, RFC 4975 clause 8). Other media are left out. */
export interface Sdp {
  /** Who made it, and the number and version of the session it describes. */
  readonly origin: { readonly user: string; readonly sessionId: number; readonly version: number };
  /** Where MSRP is expected: an IPv4 or IPv6 address, and a TCP port. */
  readonly address: string;
  readonly port: number;
  readonly direction: (typeof directions)[number];
  /** The media types that MSRP may carry. */
  readonly acceptTypes: readonly string[];
  /** The media types that may stand inside one of those, such as text inside CPIM. */
  readonly acceptWrappedTypes?: readonly string[];
  /** Who opens the connection (RFC 4145): `actpass` in an offer, the others in an answer. */
  readonly setup?: (typeof setups)[number];
  /** The MSRP URI. */
  readonly path: string;
  /** Further attributes, such as `file-transfer-id:7`. */
  readonly attributes?: readonly string[];
}

/** @throws RangeError if a value is more than one line. */
export function encodeSdp(sdp: Sdp): Piece {
  const { origin, address, port, direction, acceptTypes, acceptWrappedTypes, setup, path } = sdp;
  const net = `IN ${address.includes(':') ? 'IP6' : 'IP4'} ${address}`;
  const lines: readonly (Piece | undefined)[] = [
    line('Version', 'v', '0'),
    line('Origin', 'o', `${origin.user} ${origin.sessionId} ${origin.version} ${net}`),
    line('Session name', 's', '-', 'none'),
    line('Connection', 'c', net, address),
    line('Time', 't', '0 0', 'without limits'),
    line('Media', 'm', `message ${port} TCP/MSRP *`, `MSRP at port ${port}`),
    line('Direction', 'a', direction),
    line('Accepted types', 'a', `accept-types:${acceptTypes.join(' ')}`, acceptTypes.join(', ')),
    acceptWrappedTypes &&
      line(
        'Accepted types inside',
        'a',
        `accept-wrapped-types:${acceptWrappedTypes.join(' ')}`,
        acceptWrappedTypes.join(', '),
      ),
    setup && line('Connection set-up', 'a', `setup:${setup}`, setup),
    line('Path', 'a', `path:${path}`, path),
    ...(sdp.attributes ?? []).map((attribute) => line('Attribute', 'a', attribute)),
  ];
  return {
    ...group(
      'Session description',
      lines.filter((one) => one !== undefined),
    ),
    layer: 'SDP',
  };
}

/** @throws Malformed, also if it describes something else than one MSRP session. */
export function decodeSdp(octets: Uint8Array<ArrayBuffer>): Sdp {
  const lines = utf8Of(octets).split('\r\n');
  if (lines.pop() !== '') throw new Malformed('The last line does not end');
  const [version, origin, name, connection, time, media, ...attributes] = lines;
  if (version !== 'v=0' || name !== 's=-' || time !== 't=0 0')
    throw new Malformed('Not the lines v, s and t of a session without name and time');
  const [, user, sessionId, sessionVersion, net] =
    /^o=(\S+) (\d{1,15}) (\d{1,15}) (IN IP[46] \S+)$/.exec(origin ?? '') ?? [];
  const address = /^c=IN (?:IP4 [^\s:]+|IP6 \S*:\S*)$/.exec(connection ?? '')?.[0].slice('c=IN IP4 '.length);
  const port = /^m=message (\d{1,5}) TCP\/MSRP \*$/.exec(media ?? '')?.[1];
  if (user === undefined || address === undefined || port === undefined || connection !== `c=${net}`)
    throw new Malformed('Not the origin, connection and media of an MSRP session');
  return {
    origin: { user, sessionId: Number(sessionId), version: Number(sessionVersion) },
    address,
    port: Number(port),
    ...readAttributes(attributes),
  };
}

function readAttributes(lines: readonly string[]): Omit<Sdp, 'origin' | 'address' | 'port'> {
  const attributes = lines.map((one) => {
    if (!/^a=[^\r\n]+$/.test(one)) throw new Malformed(`Not an attribute: ${one}`);
    return one.slice(2);
  });
  const take = (fits: (attribute: string) => boolean): string | undefined => {
    const at = attributes.findIndex(fits);
    return at < 0 ? undefined : attributes.splice(at, 1)[0];
  };
  const takeValue = (name: string): string | undefined =>
    take((one) => one.startsWith(`${name}:`))?.slice(name.length + 1);
  const direction = directions.find((known) => take((one) => one === known)) ?? 'sendrecv';
  const acceptTypes = takeValue('accept-types')?.split(' ');
  const acceptWrappedTypes = takeValue('accept-wrapped-types')?.split(' ');
  const setup = setups.find((known) => take((one) => one === `setup:${known}`));
  const path = takeValue('path');
  if (acceptTypes === undefined || path === undefined) throw new Malformed('No accept-types or no path');
  return {
    direction,
    acceptTypes,
    ...(acceptWrappedTypes && { acceptWrappedTypes }),
    ...(setup && { setup }),
    path,
    ...(attributes.length > 0 && { attributes }),
  };
}

const directions = ['sendrecv', 'sendonly', 'recvonly', 'inactive'] as const;
const setups = ['active', 'passive', 'actpass', 'holdconn'] as const;

function line(name: string, type: string, value: string, says = value): Piece {
  if (/[\r\n]/.test(value)) throw new RangeError(`Not one line: ${value}`);
  return textPiece(name, `${type}=${value}\r\n`, says);
}
