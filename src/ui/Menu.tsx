import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import './Menu.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Something short at the right edge, such as a file name's ending. */
  readonly hint?: string;
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
          {items.map(({ id, label, icon, hint, onSelect }) => (
            <DropdownMenu.Item key={id} className="ui-menu-item" onSelect={onSelect}>
              {icon}
              <span>{label}</span>
              {hint && <small>{hint}</small>}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
