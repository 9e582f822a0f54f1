import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import './Menu.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Something short at the right edge, such as a file name's ending. */
  readonly hint?: string;
  /** Given, the item is a thing that is on or off. */
  readonly checked?: boolean;
  readonly onSelect: () => void;
}

interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly items: readonly MenuItem[];
}

/** A button with a list of commands beneath it. */
export function Menu({ trigger, items }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="ui-menu" align="end" sideOffset={6} collisionPadding={8}>
          {items.map((item) => (
            <Item key={item.id} {...item} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Item({ label, icon, hint, checked, onSelect }: MenuItem) {
  if (checked === undefined) {
    return (
      <DropdownMenu.Item className="ui-menu-item" onSelect={onSelect}>
        {icon}
        <span>{label}</span>
        {hint && <small>{hint}</small>}
      </DropdownMenu.Item>
    );
  }
  return (
    <DropdownMenu.CheckboxItem className="ui-menu-item" checked={checked} onCheckedChange={onSelect}>
      <Check size={14} className={checked ? undefined : 'ui-menu-unchecked'} aria-hidden />
      <span>{label}</span>
    </DropdownMenu.CheckboxItem>
  );
}
