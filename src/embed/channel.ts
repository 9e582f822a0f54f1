import type { AppMessage } from './hostMessage.ts';

type Waiting = { readonly resolve: (said: AppMessage) => void; readonly reject: (error: Error) => void };

/** Talks with the laboratory in one frame: what is asked waits until it is there, and each answer finds its question. */
export class Channel {
  readonly #frame: HTMLIFrameElement;
  readonly #origin: string;
  readonly #hear: (said: AppMessage) => void;
  readonly #waiting = new Map<number, Waiting>();
  readonly #unsent: object[] = [];
  #isReady = false;
  #refs = 0;

  /** @param origin of the page in the frame; `null`, as text, where it has none */
  constructor(frame: HTMLIFrameElement, origin: string, hear: (said: AppMessage) => void) {
    this.#frame = frame;
    this.#origin = origin;
    this.#hear = hear;
    window.addEventListener('message', this.#onMessage);
  }

  ask(message: object): Promise<AppMessage> {
    const ref = ++this.#refs;
    this.#say({ ...message, interwork: 1, ref });
    return new Promise((resolve, reject) => this.#waiting.set(ref, { resolve, reject }));
  }

  close(): void {
    window.removeEventListener('message', this.#onMessage);
    this.#forsake();
  }

  #say(message: object): void {
    if (this.#isReady)
      this.#frame.contentWindow?.postMessage(message, this.#origin === 'null' ? '*' : this.#origin);
    else this.#unsent.push(message);
  }

  #forsake(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('The laboratory was taken away'));
    this.#waiting.clear();
  }

  readonly #onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== this.#frame.contentWindow || origin !== this.#origin) return;
    if (!isFromApp(data)) return;
    const waiting = data.ref === undefined ? undefined : this.#waiting.get(data.ref);
    if (waiting !== undefined && data.ref !== undefined) {
      this.#waiting.delete(data.ref);
      if (data.type === 'error') waiting.reject(new Error(data.text));
      else waiting.resolve(data);
    } else if (data.type === 'ready' && data.ref === undefined) {
      this.#greet();
    }
    this.#hear(data);
  };

  /** The laboratory has come, or has come anew: it tells its steps only to those who have spoken to it. */
  #greet(): void {
    this.#isReady = true;
    this.#say({ interwork: 1, type: 'ping' });
    for (const message of this.#unsent.splice(0)) this.#say(message);
  }
}

function isFromApp(data: unknown): data is AppMessage & { readonly ref?: number } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'interwork' in data &&
    data.interwork === 1 &&
    'type' in data &&
    typeof data.type === 'string'
  );
}
