import { createContext, useContext } from 'react';

type Says = (text: string) => string;

/** How a text of ours is said where it is shown: things in it bear the names that they have there. */
export const ShownNames = createContext<Says>((text) => text);

export function useShownNames(): Says {
  return useContext(ShownNames);
}
