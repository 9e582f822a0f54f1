import { useEffect, useState } from 'react';
import type { Question } from './question.ts';

/** The question after an entry, once it is made: it runs the simulator, so the page is drawn before. */
export function useQuestion(
  n: number,
  make: (n: number) => Question | undefined,
): { readonly question: Question | undefined } | undefined {
  const [made, setMade] = useState<{ readonly n: number; readonly question: Question | undefined }>();
  useEffect(() => {
    const timer = window.setTimeout(() => setMade({ n, question: make(n) }));
    return () => window.clearTimeout(timer);
  }, [n, make]);
  return made?.n === n ? made : undefined;
}
