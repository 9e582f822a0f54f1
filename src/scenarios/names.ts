import { elementIds } from '../protocol/elementIds.ts';
import type { Procedure } from './procedure.ts';

/** What an element is called in a procedure's figure. */
export function shownName(procedure: Procedure, element: string): string {
  const names: Readonly<Record<string, string | undefined>> = procedure.names ?? {};
  return names[element] ?? element;
}

/** A text of ours that speaks of elements by their ids, with the names of a procedure's figure instead. */
export function shownText(procedure: Procedure, text: string): string {
  return Object.entries(procedure.names ?? {}).reduce((said, [id, name]) => said.replaceAll(id, name), text);
}

/** The element that a name in a procedure's figure means. */
export function elementShown(procedure: Procedure, name: string): string {
  return elementIds.find((element) => shownName(procedure, element) === name) ?? name;
}
