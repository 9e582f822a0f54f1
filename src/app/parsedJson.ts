import type { Read } from '../timeline/readRunFile.ts';
import { words } from '../words/words.ts';

/** A text read as JSON, or the line where it stops being JSON. */
export function parsedJson(text: string): Read<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    const line = text.slice(0, endOfJson(text)).trimEnd().split('\n').length;
    return { ok: false, error: words().files.notJson(line) };
  }
}

const token =
  /\s*(?:([{}[\],:])|("(?:[^"\\\n\r\t]|\\["\\/bfnrt]|\\u[\da-f]{4})*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.]))/iuy;

/** What may stand next: a value, a key, a colon, what follows a value, or nothing more. */
type Wanted = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'next';

/** Behind the first token that cannot stand where it stands; engines tell this each in another way, or not at all. */
function endOfJson(written: string): number {
  const text = written.trimEnd();
  const open: string[] = [];
  let wanted: Wanted = 'value';
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found === null) return at + text.slice(at).search(/\S/u) + 1;
    const next = after(wanted, found[1] ?? (found[2] === undefined ? 'word' : 'text'), open);
    if (next === undefined) return token.lastIndex;
    wanted = next;
  }
  return text.length;
}

function after(wanted: Wanted, kind: string, open: string[]): Wanted | undefined {
  const takesValue = wanted === 'value' || wanted === 'valueOrEnd';
  const inside = open.at(-1);
  switch (kind) {
    case '{':
    case '[':
      if (!takesValue) return undefined;
      open.push(kind);
      return kind === '{' ? 'keyOrEnd' : 'valueOrEnd';
    case '}':
    case ']':
      if (inside !== (kind === '}' ? '{' : '[')) return undefined;
      if (wanted !== 'next' && wanted !== (kind === '}' ? 'keyOrEnd' : 'valueOrEnd')) return undefined;
      open.pop();
      return 'next';
    case ',':
      if (wanted !== 'next' || inside === undefined) return undefined;
      return inside === '{' ? 'key' : 'value';
    case ':':
      return wanted === 'colon' ? 'value' : undefined;
    case 'text':
      if (wanted === 'key' || wanted === 'keyOrEnd') return 'colon';
      return takesValue ? 'next' : undefined;
    default:
      return takesValue ? 'next' : undefined;
  }
}
