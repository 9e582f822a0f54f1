import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { Button } from '../ui/Button.tsx';

interface LadderZoomProps {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly onFit: () => void;
}

const factor = 1.25;

export function LadderZoom({ zoom, onZoom, onFit }: LadderZoomProps) {
  return (
    <div role="group" aria-label="Ladder size" className="ladder-zoom">
      <Button variant="quiet" aria-label="Fit ladder" title="Fit" onClick={onFit}>
        <Maximize size={14} aria-hidden="true" />
      </Button>
      <Button
        variant="quiet"
        aria-label="Zoom ladder out"
        title="Zoom out"
        onClick={() => onZoom(zoom / factor)}
      >
        <ZoomOut size={14} aria-hidden="true" />
      </Button>
      <Button
        variant="quiet"
        aria-label="Zoom ladder in"
        title="Zoom in"
        onClick={() => onZoom(zoom * factor)}
      >
        <ZoomIn size={14} aria-hidden="true" />
      </Button>
    </div>
  );
}
