/** A Call-ID of its own for a request that an element begins. */
export function newCallId({
  self,
  chance,
}: {
  readonly self: { readonly element: string };
  readonly chance: number;
}): string {
  return `${Math.floor(chance * 0x1_0000_0000)
    .toString(16)
    .padStart(8, '0')}@${self.element.toLowerCase()}`;
}
