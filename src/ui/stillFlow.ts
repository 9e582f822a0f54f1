import type { ReactFlowProps } from '@xyflow/react';

/** React Flow as a picture that can be looked at: nothing in it is moved, joined, chosen or deleted by hand or key. */
export const stillFlow = {
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  edgesReconnectable: false,
  elementsSelectable: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  zoomOnDoubleClick: false,
} as const satisfies ReactFlowProps;
