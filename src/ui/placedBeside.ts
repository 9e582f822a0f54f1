interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const margin = 8;

/** Where something that pops up beside its trigger goes: below or above, right edges or centres aligned, all on the screen. */
export function placedBeside(
  trigger: Box,
  popup: Size,
  screen: Size,
  side: 'below' | 'above',
  align: 'end' | 'centre',
): { readonly left: number; readonly top: number } {
  const wanted =
    align === 'end' ? trigger.right - popup.width : (trigger.left + trigger.right - popup.width) / 2;
  const left = Math.max(margin, Math.min(wanted, screen.width - popup.width - margin));
  const below = trigger.bottom + gap;
  const above = trigger.top - gap - popup.height;
  const fitsBelow = below + popup.height <= screen.height - margin;
  const isBelow = side === 'below' ? fitsBelow || above < margin : above < margin && fitsBelow;
  return { left, top: Math.max(margin, isBelow ? below : above) };
}
