/** One command, in milliseconds. */
export interface Taken {
  /** Until the page had done it, its own drawing on the screen excepted. */
  readonly syncMs: number;
  /** The work of the page's thread: the command and the frame that shows it. */
  readonly workMs: number;
  /** From the command until the second frame after it, when it is on the screen. */
  readonly paintedMs: number;
}

/** What the host page of a measurement offers to the bench. */
export interface Probe {
  /** Loads a trace of so many entries, made of those of one run; milliseconds until it is on the screen. */
  load(entries: readonly object[], count: number): Promise<number>;
  step(): Promise<Taken>;
  seek(n: number): Promise<Taken>;
  append(): Promise<Taken>;
  play(): void;
  pause(): void;
  /** Notes from now on when frames begin. */
  startFrames(): void;
  /** The milliseconds from each frame to the next. */
  stopFrames(): readonly number[];
  /** A point on the ladder, as the host page sees it. */
  pointOnLadder(): { readonly x: number; readonly y: number };
  nodeCount(): number;
  /** What the page refused. */
  readonly errors: readonly string[];
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Makes the probe in the host page, whose only frame is the page under measurement. Sent there as text. */
export function installProbe(): void {
  const found = document.querySelector('iframe')?.contentWindow;
  if (!found) throw new Error('The host page has no frame');
  const app: Window = found;
  const errors: string[] = [];
  window.addEventListener('message', ({ data }: MessageEvent<{ type?: string; text?: string } | null>) => {
    if (data?.type === 'error') errors.push(data.text ?? '');
  });

  const frame = () => new Promise<number>((resolve) => app.requestAnimationFrame(resolve));
  /** The next task, which comes after the drawing of the frame when asked for in the frame. */
  const task = () =>
    new Promise<number>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve(performance.now());
      });
      port1.start();
      port2.postMessage(null);
    });
  const eventOf = (message: object) =>
    new MessageEvent('message', {
      // A message from another page is a copy.
      data: structuredClone({ interwork: 1, ...message }),
      source: window,
      origin: location.origin,
    });
  async function taken(message: object): Promise<Taken> {
    await frame();
    await task();
    const drawnMs = new Promise<number>((resolve) => {
      app.requestAnimationFrame(() => {
        const beganMs = performance.now();
        resolve(task().then((endedMs) => endedMs - beganMs));
      });
    });
    const second = new Promise<number>((resolve) => {
      app.requestAnimationFrame(() => app.requestAnimationFrame(() => resolve(performance.now())));
    });
    const event = eventOf(message);
    const beganMs = performance.now();
    app.dispatchEvent(event);
    // React renders what a command changed in the microtasks after it.
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    const syncMs = performance.now() - beganMs;
    return { syncMs, workMs: syncMs + (await drawnMs), paintedMs: (await second) - beganMs };
  }

  let source: readonly object[] = [];
  let length = 0;
  let lastsMs = 0;
  const sentMsOf = (entry: object) => Number((entry as Record<string, unknown>)['sentMs']);
  function entryAt(index: number): object {
    const entry = source[index % source.length] ?? {};
    const round = Math.floor(index / source.length);
    const received = (entry as Record<string, unknown>)['receivedMs'];
    return {
      ...entry,
      n: index + 1,
      sentMs: sentMsOf(entry) + round * lastsMs,
      receivedMs: typeof received === 'number' ? received + round * lastsMs : null,
      transaction: `IM ${round + 1}`,
    };
  }

  let framesMs: number[] = [];
  let isCounting = false;
  window.probe = {
    errors,
    async load(entries, count) {
      source = entries;
      length = count;
      lastsMs = Math.max(...entries.map(sentMsOf)) + 1_000;
      const trace = { interwork: 1, entries: Array.from({ length: count }, (_, index) => entryAt(index)) };
      const { paintedMs } = await taken({ type: 'load', trace });
      return paintedMs;
    },
    step: () => taken({ type: 'next' }),
    seek: (n) => taken({ type: 'seek', n }),
    append: () => {
      length += 1;
      return taken({ type: 'append', entries: [entryAt(length - 1)] });
    },
    play: () => void app.dispatchEvent(eventOf({ type: 'play' })),
    pause: () => void app.dispatchEvent(eventOf({ type: 'pause' })),
    startFrames() {
      framesMs = [];
      isCounting = true;
      let before: number | undefined;
      const count = (nowMs: number) => {
        if (!isCounting) return;
        if (before !== undefined) framesMs.push(nowMs - before);
        before = nowMs;
        app.requestAnimationFrame(count);
      };
      app.requestAnimationFrame(count);
    },
    stopFrames() {
      isCounting = false;
      return framesMs;
    },
    pointOnLadder() {
      const item = app.document.querySelector('[role="list"][aria-label="Ladder"] [role="listitem"]');
      const pane = app.document.querySelector('.ladder-pane') ?? item;
      if (!item || !pane) throw new Error('There is no ladder');
      const { left, top, width, height } = pane.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    nodeCount: () => app.document.querySelectorAll('*').length,
  };
}
