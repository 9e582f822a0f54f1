import { Download } from 'lucide-react';
import { useState } from 'react';
import { type Mode, procedureOf } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { procedureWords } from '../words/procedures.ts';
import { words } from '../words/words.ts';
import { writtenAddress } from './address.ts';
import { CopyField } from './CopyField.tsx';
import './Dialogs.css';
import { exportAs } from './exportAs.ts';
import { addressOf } from './keepAddress.ts';
import { useSession, useShown } from './sessionContext.ts';
import { elementSnippet, type FrameSize, frameSizes, frameSnippet, linkAtMost } from './shareSnippets.ts';

type Opened = Exclude<Mode, 'embed'>;
type Way = 'element' | 'frame';

/** A link to exactly what is shown, lines that embed it, and the run as a file. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const said = words().share;
  const isTrace = useShown(({ trace }) => trace !== undefined);
  const procedure = useShown(procedureOf);
  const [mode, setMode] = useState<Opened>('explore');
  const [way, setWay] = useState<Way>('element');
  const [size, setSize] = useState<FrameSize>('960 × 540');
  if (isTrace) {
    return (
      <Dialog title={said.title} onClose={onClose}>
        <p>{said.trace}</p>
      </Dialog>
    );
  }
  const { mode: _mode, ...address } = addressOf(session.getState());
  const page = window.location.href.split('#')[0] ?? '';
  const link = page + writtenAddress({ ...address, ...(mode !== 'explore' && { mode }) });
  const isTooLong = link.length > linkAtMost;
  const file = isTooLong ? `${procedure.id}.run.json` : undefined;
  const embedded = { page, title: procedureWords(procedure).title, size, file };
  // The element opens as a slide by itself, a frame has to be told.
  const snippet =
    way === 'element' || isTooLong
      ? elementSnippet({ ...embedded, hash: writtenAddress(address) })
      : frameSnippet({ ...embedded, hash: writtenAddress({ ...address, mode: 'embed' }) });
  const number = (count: number) => count.toLocaleString(words().locale);
  return (
    <Dialog
      title={said.title}
      onClose={onClose}
      actions={
        <Button variant={isTooLong ? 'primary' : 'plain'} onClick={() => void exportAs(session, 'run')}>
          <Download size={15} aria-hidden /> {said.saveFile}
        </Button>
      }
    >
      {isTooLong ? (
        <p className="share-long">{said.tooLong(number(link.length), number(linkAtMost))}</p>
      ) : (
        <>
          <div className="share-line">
            <Segmented
              label={said.opensAs}
              value={mode}
              segments={opened.map((value) => ({ value, label: said.modes[value] }))}
              onChange={setMode}
            />
          </div>
          <CopyField label={said.link} text={link} rows={3} copy={said.copyLink} primary />
          <p className="dialog-note">{said.private}</p>
        </>
      )}
      <h3 className="dialog-heading">{said.embed}</h3>
      <div className="share-line">
        {!isTooLong && (
          <Segmented
            label={said.way}
            value={way}
            segments={(['element', 'frame'] as const).map((value) => ({ value, label: said.ways[value] }))}
            onChange={setWay}
          />
        )}
        <Segmented
          label={said.size}
          value={size}
          segments={frameSizes.map((value) => ({
            value,
            label: value === 'full' ? said.sizes.full : value,
          }))}
          onChange={setSize}
        />
      </div>
      <CopyField label={said.snippet} text={snippet} rows={5} copy={said.copySnippet} />
      <p className="dialog-note">{file === undefined ? said[way] : said.withFile(file)}</p>
    </Dialog>
  );
}

const opened: readonly Opened[] = ['explore', 'present', 'quiz'];
