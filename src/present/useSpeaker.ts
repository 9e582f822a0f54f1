import { useCallback, useEffect, useRef, useState } from 'react';
import { linkPair, type PairLink } from './pairLink.ts';
import { type FromSpeaker, readFromStage, type Shown } from './pairMessages.ts';

export interface Speaker {
  /** What the audience sees, as last heard. */
  readonly shown: Shown | undefined;
  readonly isClosed: boolean;
  readonly seek: (n: number) => void;
  /** So many steps on, or back. */
  readonly move: (by: number) => void;
  readonly blank: (colour: 'black' | 'white') => void;
}

/** Follows and leads the window that the audience sees. */
export function useSpeaker(pair: string): Speaker {
  const [shown, setShown] = useState<Shown>();
  const [isClosed, setClosed] = useState(false);
  const link = useRef<PairLink>(undefined);
  /** Where the audience will be: keys that come faster than answers count from here. */
  const wanted = useRef<Shown>(undefined);
  useEffect(() => {
    const joined = linkPair(pair, window.opener as Window | null, (data) => {
      const heard = readFromStage(data);
      if (heard?.type === 'closed') setClosed(true);
      if (heard?.type !== 'shown') return;
      wanted.current = heard;
      setShown(heard);
      setClosed(false);
    });
    const say = (message: FromSpeaker) => joined.say(message);
    const leave = () => say({ type: 'left' });
    link.current = joined;
    say({ type: 'hello' });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      joined.close();
    };
  }, [pair]);
  const say = useCallback((message: FromSpeaker) => link.current?.say(message), []);
  const seek = useCallback(
    (n: number) => {
      const last = wanted.current;
      if (last === undefined) return;
      const to = Math.max(1, Math.min(n, last.count));
      wanted.current = { ...last, n: to };
      say({ type: 'seek', n: to });
    },
    [say],
  );
  const move = useCallback((by: number) => seek((wanted.current?.n ?? 0) + by), [seek]);
  const blank = useCallback(
    (colour: 'black' | 'white') => {
      const last = wanted.current;
      if (last !== undefined) say({ type: 'blank', colour: last.blank === colour ? null : colour });
    },
    [say],
  );
  return { shown, isClosed, seek, move, blank };
}
