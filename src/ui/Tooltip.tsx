import { Tooltip as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import './Tooltip.css';

/** Around the whole app: tooltips share their delays. */
export function TooltipProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Primitive.Provider delayDuration={250} skipDelayDuration={400}>
      {children}
    </Primitive.Provider>
  );
}

/** A short explanation beside its trigger while that is pointed at or focused. The trigger must be focusable. */
export function Tooltip({ text, children }: { readonly text: ReactNode; readonly children: ReactNode }) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content className="ui-tooltip" sideOffset={6} collisionPadding={8}>
          {text}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
