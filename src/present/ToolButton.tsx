import type { LucideIcon } from 'lucide-react';
import { Button } from '../ui/Button.tsx';

interface ToolButtonProps {
  readonly name: string;
  /** What is shown when it is pointed at; the name when left out. */
  readonly title?: string;
  readonly Icon: LucideIcon;
  /** Given, it is something that is on or off. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

export function ToolButton({ name, title = name, Icon, pressed, onClick }: ToolButtonProps) {
  return (
    <Button variant="quiet" aria-label={name} title={title} aria-pressed={pressed} onClick={onClick}>
      <Icon size={18} aria-hidden />
    </Button>
  );
}
