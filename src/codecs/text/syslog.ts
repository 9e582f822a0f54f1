import { group, type Piece, textPiece } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { utf8Of } from './utf8.ts';

/** A record of what an element did by itself (RFC 5424). Structured data are left out. */
export interface SyslogRecord {
  /** 16 to 23 are for local use. */
  readonly facility: number;
  /** From 0, an emergency, to 7, for debugging. */
  readonly severity: number;
  /** Such as `2026-03-14T09:26:53.000Z`. */
  readonly timestamp: string;
  readonly hostname: string;
  readonly appName: string;
  readonly msgId: string;
  readonly message: string;
}

/** @throws RangeError if a field is empty, too long, or has more than printable ASCII. */
export function encodeSyslog(record: SyslogRecord): Piece {
  const { facility, severity, timestamp, hostname, appName, msgId, message } = record;
  const severityWords = severities[severity];
  if (severityWords === undefined || !Number.isInteger(facility) || facility < 0 || facility >= facilities)
    throw new RangeError(`No priority: ${facility}, ${severity}`);
  const pieces = [
    textPiece(
      'PRI',
      `<${facility * severities.length + severity}>`,
      `facility ${facility}, severity ${severity}: ${severityWords}`,
    ),
    textPiece('VERSION', '1 ', '1'),
    wordPiece('TIMESTAMP', timestamp, 32),
    wordPiece('HOSTNAME', hostname, 255),
    wordPiece('APP-NAME', appName, 48),
    textPiece('PROCID', '- ', 'none'),
    wordPiece('MSGID', msgId, 32),
    textPiece('STRUCTURED-DATA', '- ', 'none'),
    textPiece('MSG', message),
  ];
  return { ...group('Syslog record', pieces), layer: 'syslog' };
}

/** @throws Malformed */
export function decodeSyslog(octets: Uint8Array<ArrayBuffer>): SyslogRecord {
  const found = shape.exec(utf8Of(octets))?.groups;
  const priority = Number(found?.['priority']);
  if (!found || priority >= facilities * severities.length) throw new Malformed('Not a record of RFC 5424');
  const { timestamp = '', hostname = '', appName = '', msgId = '', message = '' } = found;
  return {
    facility: Math.floor(priority / severities.length),
    severity: priority % severities.length,
    timestamp,
    hostname,
    appName,
    msgId,
    message,
  };
}

const facilities = 24;
const severities = [
  'emergency',
  'alert',
  'critical',
  'error',
  'warning',
  'notice',
  'informational',
  'debug',
] as const;
const shape =
  /^<(?<priority>0|[1-9]\d{0,2})>1 (?<timestamp>[!-~]{1,32}) (?<hostname>[!-~]{1,255}) (?<appName>[!-~]{1,48}) - (?<msgId>[!-~]{1,32}) - (?<message>[^]*)$/;

function wordPiece(name: string, word: string, longest: number): Piece {
  if (!/^[!-~]+$/.test(word) || word.length > longest) throw new RangeError(`Not a ${name}: ${word}`);
  return textPiece(name, `${word} `, word);
}
