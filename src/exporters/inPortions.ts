/** So many are done before the page is let do something else. */
const inOneGo = 500;

/** The results of a function, in order. Between portions other things can happen, so that a page stays usable. */
export async function inPortions<T, R>(
  items: readonly T[],
  resultOf: (item: T, index: number) => R,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    results.push(resultOf(item, index));
    if (results.length % inOneGo === 0) await breath();
  }
  return results;
}

const breath = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done);
  });
