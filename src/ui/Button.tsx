import type { ComponentProps } from 'react';
import './Button.css';

export type ButtonProps = ComponentProps<'button'> & {
  readonly variant?: 'plain' | 'primary' | 'quiet';
};

/** A push button. `quiet` has no frame until it is pointed at; give one that only shows an icon an `aria-label`. */
export function Button({ variant = 'plain', className, ...rest }: ButtonProps) {
  const names = ['ui-button', `ui-button-${variant}`, className];
  return <button type="button" className={names.filter(Boolean).join(' ')} {...rest} />;
}
