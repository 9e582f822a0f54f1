import { useCallback, useMemo, useState } from 'react';
import type { Field } from './field.ts';
import { fieldAt, type Opened, openedTo, wayTo } from './rows.ts';

/** What a reader has chosen of a message. It stays from hop to hop, as long as the message has such a field. */
export interface Choice {
  /** The path of the row that is selected, which the hop before alone may have. */
  readonly row: string | undefined;
  readonly selected: Field | undefined;
  readonly pointed: Field | undefined;
  readonly opened: Opened;
  readonly select: (path: string) => void;
  readonly point: (path: string | undefined) => void;
  readonly selectAt: (offset: number) => void;
  readonly pointAt: (offset: number | undefined) => void;
  readonly open: (path: string, isOpen: boolean) => void;
}

/** @param chosen Another one each time that `followed` is chosen elsewhere, which then is selected. */
export function useChoice(tree: Field, followed: Field | undefined, chosen: object | undefined): Choice {
  const [selection, setSelection] = useState<{ readonly path: string; readonly after: object | undefined }>();
  const [pointedAt, point] = useState<string>();
  const [openedBy, setOpened] = useState<Opened>(new Map());
  const isAnew = chosen !== undefined && selection?.after !== chosen;
  const row = isAnew ? followed?.path : selection?.path;
  const way = useMemo(() => (row === undefined ? [] : wayTo(tree, row)), [tree, row]);
  const opened = useMemo(() => openedTo(openedBy, way), [openedBy, way]);
  const select = useCallback(
    (path: string) => {
      setSelection({ path, after: chosen });
      point(undefined);
    },
    [chosen],
  );
  const open = useCallback(
    (path: string, isOpen: boolean) => {
      setOpened((last) => new Map(last).set(path, isOpen));
      if (!isOpen && row?.startsWith(`${path}/`) === true) select(path);
    },
    [row, select],
  );
  return {
    row,
    selected: way.at(-1),
    pointed: useMemo(
      () => (pointedAt === undefined ? undefined : wayTo(tree, pointedAt).at(-1)),
      [tree, pointedAt],
    ),
    opened,
    select,
    point,
    selectAt: useCallback((offset) => select(fieldAt(tree, offset).path), [tree, select]),
    pointAt: useCallback(
      (offset) => point(offset === undefined ? undefined : fieldAt(tree, offset).path),
      [tree],
    ),
    open,
  };
}
