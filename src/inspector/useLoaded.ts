import { useEffect, useState } from 'react';

/** Something that is loaded when it is first needed. */
export interface Loaded<T> {
  /** Missing until it is there. */
  readonly value?: T;
  /** It could not be loaded, and can be tried again. */
  readonly again?: () => void;
}

/** @param load The same function each time. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T>>({});
  useEffect(() => {
    let isWanted = true;
    const show = (next: Loaded<T>) => {
      if (isWanted) setLoaded(next);
    };
    load().then(
      (value) => show({ value }),
      () => show({ again: () => setAttempt(attempt + 1) }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  return loaded;
}
