import { useCallback, useMemo, useState } from 'react';
import type { Field } from './field.ts';
import { fieldAt, type Opened, openedTo, wayTo, wayToSame } from './rows.ts';

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

interface Selection {
  readonly path: string;
  /** The message in which it was selected. */
  readonly of: Field;
  readonly after: object | undefined;
}

/** @param chosen Another one each time that `followed` is chosen elsewhere, which then is selected. */
export function useChoice(tree: Field, followed: Field | undefined, chosen: object | undefined): Choice {
  const [selection, setSelection] = useState<Selection>();
  const [pointedAt, point] = useState<string>();
  const [openedBy, setOpened] = useState<Opened>(new Map());
  const isAnew = chosen !== undefined && selection?.after !== chosen;
  const path = isAnew ? followed?.path : selection?.path;
  const of = isAnew ? undefined : selection?.of;
  const way = useMemo(() => (path === undefined ? [] : wayToSame(tree, path, of)), [tree, path, of]);
  const row = way.at(-1)?.path ?? path;
  const opened = useMemo(() => openedTo(openedBy, way), [openedBy, way]);
  const select = useCallback(
    (to: string) => {
      setSelection({ path: to, of: tree, after: chosen });
      point(undefined);
    },
    [tree, chosen],
  );
  const open = useCallback(
    (at: string, isOpen: boolean) => {
      setOpened((last) => new Map(last).set(at, isOpen));
      if (!isOpen && row?.startsWith(`${at}/`) === true) select(at);
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
