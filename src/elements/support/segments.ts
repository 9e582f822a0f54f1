/** A text cut into so many parts of nearly the same length; a short one into fewer, so that none is empty. */
export function cutInto(count: number, text: string): readonly string[] {
  const characters = Array.from(text);
  const size = Math.max(1, Math.ceil(characters.length / count));
  const parts = Math.max(1, Math.ceil(characters.length / size));
  return Array.from({ length: parts }, (_, index) =>
    characters.slice(index * size, (index + 1) * size).join(''),
  );
}
