import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { words } from '../words/words.ts';
import './Dialogs.css';
import { exportedOf, fileNameOf, save } from './exportAs.ts';
import { type Picture, pictureOf, pngOf, tooLarge } from './picture.ts';
import { useSession } from './sessionContext.ts';

const scales = ['1', '2', '3'] as const;

/** The whole ladder in pixels: how many, and whether a browser can draw so many. */
export function PictureDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const [scale, setScale] = useState<(typeof scales)[number]>('2');
  const [picture, setPicture] = useState<Picture>();
  useEffect(() => {
    void pictureOf(exportedOf(session.getState())).then(setPicture);
  }, [session]);
  const say = words().exports.picture;
  const times = Number(scale);
  const problem = picture && tooLarge(picture, times);
  const inFigures = (value: number) => value.toLocaleString(words().locale);
  const size = picture && say.size(inFigures(picture.width * times), inFigures(picture.height * times));
  const saveIn = (drawn: Picture) => {
    const name = `${fileNameOf(session.getState())}${times === 1 ? '' : `@${times}x`}.png`;
    void save(session, name, async () => {
      const octets = await pngOf(drawn, times);
      return octets.ok
        ? { ok: true, value: { name, mediaType: 'image/png', content: octets.value } }
        : octets;
    });
    onClose();
  };
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          disabled={picture === undefined || problem !== undefined}
          onClick={() => picture && saveIn(picture)}
        >
          <Download size={15} aria-hidden /> {say.save}
        </Button>
      }
    >
      <p className="dialog-label" aria-hidden>
        {say.scale}
      </p>
      <Segmented
        label={say.scale}
        value={scale}
        segments={scales.map((value) => ({ value, label: say.times(Number(value)) }))}
        onChange={setScale}
      />
      <p role="status" className="dialog-note">
        {problem ?? size ?? '…'}
      </p>
      {picture?.holdsRun && <p className="dialog-note">{say.note}</p>}
    </Dialog>
  );
}
