import { AboutDialog } from './AboutDialog.tsx';
import { GoToDialog } from './GoToDialog.tsx';
import type { DialogName } from './Header.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { NotesDialog } from './NotesDialog.tsx';
import { PictureDialog } from './PictureDialog.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { WhatIf } from './WhatIf.tsx';

interface DialogsProps {
  readonly dialog: DialogName;
  readonly onClose: () => void;
}

/** The dialog that is open. All are loaded together, after the first screen. */
export function Dialogs({ dialog, onClose }: DialogsProps) {
  switch (dialog) {
    case 'about':
      return <AboutDialog onClose={onClose} />;
    case 'goTo':
      return <GoToDialog onClose={onClose} />;
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'notes':
      return <NotesDialog onClose={onClose} />;
    case 'picture':
      return <PictureDialog onClose={onClose} />;
    case 'share':
      return <ShareDialog onClose={onClose} />;
    case 'whatIf':
      return <WhatIf onClose={onClose} />;
    default:
      return dialog satisfies never;
  }
}
