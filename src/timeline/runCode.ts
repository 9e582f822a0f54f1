import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import type { RunFile } from '../scenarios/action.ts';
import { words } from '../words/words.ts';
import { type Read, readRunFile } from './readRunFile.ts';

/** More than any run that a person makes; less than what could hang a page. */
const codeAtMost = 64 * 1024;
const inflatedAtMost = 1024 * 1024;

/** A run file in characters that can stand in an address. */
export function runCode(run: RunFile): string {
  const octets = deflateSync(strToU8(JSON.stringify(run)), { level: 9 });
  const binary = Array.from(octets, (octet) => String.fromCharCode(octet)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The run file behind a code that a stranger wrote. */
export function readRunCode(code: string): Read<RunFile> {
  if (code.length > codeAtMost) return { ok: false, error: words().address.codeTooLong };
  if (!/^[\w-]*$/u.test(code)) return { ok: false, error: words().address.notACode };
  try {
    const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const data: unknown = JSON.parse(inflated(Uint8Array.from(binary, (one) => one.charCodeAt(0))));
    return readRunFile(data);
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, error: words().address.codeTooLarge };
    return { ok: false, error: words().address.codeDamaged };
  }
}

class TooLarge extends Error {}

/** In small portions, so that a few octets cannot become gigabytes before they are counted. */
function inflated(octets: Uint8Array): string {
  const portion = 1024;
  const parts: Uint8Array[] = [];
  let total = 0;
  let ended = false;
  const stream = new Inflate((part, final) => {
    total += part.length;
    if (total > inflatedAtMost) throw new TooLarge();
    parts.push(part.slice());
    ended = final;
  });
  for (let at = 0; at < octets.length; at += portion) {
    stream.push(octets.subarray(at, at + portion), at + portion >= octets.length);
  }
  if (!ended) throw new Error('The code has no end');
  return strFromU8(joined(parts, total));
}

function joined(parts: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
