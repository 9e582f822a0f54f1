/** A text with its `{name}` places filled; a place without a value stays empty. */
export function fill(text: string, values: Readonly<Record<string, string>> = {}): string {
  return text.replaceAll(/\{(\w+)\}/g, (_place, name: string) => values[name] ?? '');
}
