import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { words } from '../words/words.ts';

interface LadderZoomProps {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly onFit: () => void;
}

const factor = 1.25;

export function LadderZoom({ zoom, onZoom, onFit }: LadderZoomProps) {
  const said = words().ladder;
  return (
    <div role="group" aria-label={said.size} className="ladder-zoom">
      <Button variant="quiet" aria-label={said.fit} title={said.fitHint} onClick={onFit}>
        <Maximize size={14} aria-hidden="true" />
      </Button>
      <Button
        variant="quiet"
        aria-label={said.zoomOut}
        title={said.zoomOutHint}
        onClick={() => onZoom(zoom / factor)}
      >
        <ZoomOut size={14} aria-hidden="true" />
      </Button>
      <Button
        variant="quiet"
        aria-label={said.zoomIn}
        title={said.zoomInHint}
        onClick={() => onZoom(zoom * factor)}
      >
        <ZoomIn size={14} aria-hidden="true" />
      </Button>
    </div>
  );
}
