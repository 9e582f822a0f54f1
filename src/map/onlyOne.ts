/** Names of elements that are the only ones of their kind in a figure, and where each stands in the network. */
const standsAs: Readonly<Record<string, string>> = { 'S-CSCF': 'S-CSCF-T', UE: 'UE-B' };

/** The element in whose place one stands: itself, unless its figure knows only one of its kind. */
export function placeholderOf(element: string): string {
  return standsAs[element] ?? element;
}
