import { Check } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import './Menu.css';
import { placedBeside } from './placedBeside.ts';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** Of the label, when it is in another language than the page. */
  readonly lang?: string;
  readonly icon?: ReactNode;
  /** Something short at the right edge, such as a file name's ending. */
  readonly hint?: string;
  /** Given, the item is a thing that is on or off. */
  readonly checked?: boolean;
  readonly onSelect: () => void;
}

interface MenuProps extends Omit<ButtonProps, 'popoverTarget'> {
  /** Of the button. */
  readonly label: string;
  readonly items: readonly MenuItem[];
}

/** A button with a list of commands beneath it. */
export function Menu({ label, items, ...button }: MenuProps) {
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const itemButtons = () => [...(list.current?.querySelectorAll('button') ?? [])];
  const opened = () => {
    if (!trigger.current || !list.current) return;
    const screen = { width: window.innerWidth, height: window.innerHeight };
    const { left, top } = placedBeside(
      trigger.current.getBoundingClientRect(),
      list.current.getBoundingClientRect(),
      screen,
      'below',
      'end',
    );
    list.current.style.left = `${left}px`;
    list.current.style.top = `${top}px`;
    itemButtons()[0]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = itemButtons();
    const at = buttons.findIndex((one) => one === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') list.current?.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  };
  return (
    <>
      <Button
        {...button}
        ref={trigger}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        popoverTarget={id}
      />
      <div
        id={id}
        ref={list}
        role="menu"
        tabIndex={-1}
        aria-label={label}
        popover="auto"
        className="ui-menu"
        onKeyDown={onKeyDown}
        onToggle={({ newState }) => {
          setOpen(newState === 'open');
          if (newState === 'open') opened();
        }}
      >
        {items.map((item) => (
          <Item
            key={item.id}
            {...item}
            onSelect={() => {
              list.current?.hidePopover();
              item.onSelect();
            }}
          />
        ))}
      </div>
    </>
  );
}

function Item({ label, lang, icon, hint, checked, onSelect }: MenuItem) {
  const role = checked === undefined ? 'menuitem' : 'menuitemcheckbox';
  return (
    <button
      type="button"
      role={role}
      aria-checked={checked}
      tabIndex={-1}
      className="ui-menu-item"
      onClick={onSelect}
    >
      {checked === undefined ? (
        icon
      ) : (
        <Check size={14} className={checked ? undefined : 'ui-menu-unchecked'} aria-hidden />
      )}
      <span lang={lang}>{label}</span>
      {hint && <small aria-hidden>{hint}</small>}
    </button>
  );
}
