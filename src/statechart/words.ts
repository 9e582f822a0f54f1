const abbreviations = new Set(['cpm', 'hss', 'im', 'ims', 'imsi', 'mps', 'msisdn', 'sip', 'sm', 'sms', 'ue']);

/** A name of the code as words: `awaitingSipAnswer` becomes `awaiting SIP answer`. */
export function inWords(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .replaceAll(/[A-Z][a-z]+|\b[A-Z]\b/g, (word) => word.toLowerCase())
    .replaceAll(/[a-z]+/g, (word) => (abbreviations.has(word) ? word.toUpperCase() : word))
    .trim();
}

/** Breaks a text between words into lines of at most so many characters; a longer word keeps a line of its own. */
export function wrapped(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
