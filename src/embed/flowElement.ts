import type { InterworkFlowElement, Loadable, Look, Sending } from './api.ts';
import { Channel } from './channel.ts';
import { frameAddress, settingsOf } from './frameAddress.ts';
import type { AppMessage } from './hostMessage.ts';

const ofRun = ['procedure', 'settings', 'run', 'file'];
const ofPlace = ['step', 'n'];
const ofLook = ['view', 'theme', 'mode', 'lang'];
const ofFrame = ['src', 'sandbox'];

const sheet = `
:host { aspect-ratio: 16 / 9; display: block; min-height: 220px; position: relative; }
:host([hidden]) { display: none; }
iframe { border: 0; height: 100%; inset: 0; position: absolute; width: 100%; }
iframe:not([data-ready]) { opacity: 0; pointer-events: none; }
iframe[data-ready] + slot { display: none; }
`;

/** The element class; `home` is where the laboratory lies when no attribute says so. */
export function flowElementClass(home: string) {
  return class FlowElement extends HTMLElement implements InterworkFlowElement {
    static readonly observedAttributes = [...ofRun, ...ofPlace, ...ofLook, ...ofFrame, 'title', 'loading'];

    readonly #shadow = this.attachShadow({ mode: 'open', delegatesFocus: true });
    #frame: HTMLIFrameElement | undefined;
    #channel: Channel | undefined;
    readonly #changed = new Set<string>();
    #isShown = false;

    connectedCallback(): void {
      this.#build();
    }

    disconnectedCallback(): void {
      this.#channel?.close();
      this.#channel = undefined;
      this.#frame = undefined;
    }

    attributeChangedCallback(name: string): void {
      if (this.#frame === undefined) return;
      if (ofFrame.includes(name)) this.#build();
      else if (name === 'title') this.#frame.title = this.#frameTitle();
      else if (name === 'loading') this.#frame.loading = this.#loading();
      else this.#note(name);
    }

    ping = () => this.#ask<'pong'>({ type: 'ping' });
    next = () => this.#ask<'step' | 'ended'>({ type: 'next' });
    previous = () => this.#ask<'step' | 'began'>({ type: 'previous' });
    seek = (to: number | string) =>
      this.#ask<'step'>({ type: 'seek', ...(typeof to === 'number' ? { n: to } : { step: to }) });
    play = () => this.#ask<'step'>({ type: 'play' });
    pause = () => this.#ask<'step'>({ type: 'pause' });
    set = (id: string, value: unknown) => this.#ask<'step'>({ type: 'set', id, value });
    send = (message: Sending) => this.#ask<'step'>({ ...message, type: 'send' });
    load = (what: Loadable) => this.#ask<'ready'>({ ...what, type: 'load' });
    appendEntries = (entries: readonly object[]) => this.#ask<'step'>({ type: 'append', entries });
    show = (look: Look) => this.#ask<'step'>({ ...look, type: 'show' });
    export = (format: string) => this.#ask<'exported'>({ type: 'export', format });

    async #ask<Type extends AppMessage['type']>(
      message: object,
    ): Promise<Extract<AppMessage, { readonly type: Type }>> {
      if (this.#channel === undefined || this.#frame === undefined) {
        throw new Error('The element is not in a page, or there is no laboratory at its address');
      }
      this.#frame.loading = 'eager';
      return (await this.#channel.ask(message)) as Extract<AppMessage, { readonly type: Type }>;
    }

    #build(): void {
      this.disconnectedCallback();
      this.#isShown = false;
      const frame = document.createElement('iframe');
      let address: URL;
      try {
        address = frameAddress((name) => this.getAttribute(name), home, document.baseURI);
      } catch (error) {
        this.#fail(error);
        return;
      }
      const sandbox = this.getAttribute('sandbox');
      if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
      const hasOrigin = sandbox === null || /\ballow-same-origin\b/u.test(sandbox);
      frame.title = this.#frameTitle();
      frame.loading = this.#loading();
      frame.allow = 'fullscreen; clipboard-write';
      frame.referrerPolicy = 'no-referrer';
      frame.src = address.href;
      frame.setAttribute('part', 'frame');
      this.#frame = frame;
      this.#channel = new Channel(frame, hasOrigin ? originOf(address) : 'null', (said) => this.#hear(said));
      const style = new CSSStyleSheet();
      style.replaceSync(sheet);
      this.#shadow.adoptedStyleSheets = [style];
      // Whoever writes a link into the element gives a way where no frame opens.
      this.#shadow.replaceChildren(frame, document.createElement('slot'));
      this.#changed.clear();
      if (this.hasAttribute('file')) this.#changed.add('file');
    }

    #hear(said: AppMessage): void {
      switch (said.type) {
        case 'ready':
          this.#isShown = true;
          this.#frame?.setAttribute('data-ready', '');
          this.#dispatch('ready', said);
          void this.#apply();
          break;
        case 'key':
          // Only of a frame that the user is in: no key is made up behind the user's back.
          if (this.#shadow.activeElement === this.#frame) this.#repeat(said);
          break;
        case 'began':
        case 'ended':
          this.#frame?.blur();
          this.#dispatch(said.type, said);
          break;
        case 'step':
        case 'outcome':
          this.#dispatch(said.type, said);
          break;
        default:
          break;
      }
    }

    #repeat({ key, code, shiftKey }: Extract<AppMessage, { readonly type: 'key' }>): void {
      const pressed = { key, code, shiftKey, bubbles: true, composed: true, cancelable: true };
      if (key === 'Escape') this.#frame?.blur();
      this.dispatchEvent(new KeyboardEvent('keydown', pressed));
    }

    #dispatch(name: string, detail: AppMessage): void {
      this.dispatchEvent(new CustomEvent(`interwork-${name}`, { detail, bubbles: true, composed: true }));
    }

    /** What an attribute asks for and does not get; who asks by a method has a promise instead. */
    #fail(error: unknown): void {
      const text = error instanceof Error ? error.message : String(error);
      this.#dispatch('error', { type: 'error', text });
    }

    /** Several attributes that change at once are one change. */
    #note(name: string): void {
      if (this.#changed.size === 0) queueMicrotask(() => void this.#apply());
      this.#changed.add(name);
    }

    /** Tells the laboratory what attributes have changed since it was opened. */
    async #apply(): Promise<void> {
      if (!this.#isShown || this.#changed.size === 0) return;
      const changed = new Set(this.#changed);
      this.#changed.clear();
      const has = (names: readonly string[]) => names.some((name) => changed.has(name));
      try {
        if (has(ofLook)) await this.show(this.#look());
        if (has(ofRun)) await this.load(await this.#run());
        if (has(ofRun) || has(ofPlace)) await this.#goTo();
      } catch (error) {
        this.#fail(error);
      }
    }

    #look(): Look {
      const pairs = ofLook
        .map((name) => [name, this.getAttribute(name)])
        .filter(([, value]) => value !== null);
      return { mode: 'embed', ...Object.fromEntries(pairs) } as Look;
    }

    async #run(): Promise<Loadable> {
      const file = this.getAttribute('file');
      if (file !== null) {
        const response = await fetch(new URL(file, document.baseURI));
        if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
        const data = (await response.json()) as object;
        return 'entries' in data ? { trace: data } : { run: data };
      }
      const run = this.getAttribute('run');
      if (run !== null) return { run };
      const procedure = this.getAttribute('procedure') ?? '';
      return { procedure, settings: settingsOf(this.getAttribute('settings')) };
    }

    async #goTo(): Promise<void> {
      const step = this.getAttribute('step');
      const n = Number(this.getAttribute('n'));
      if (step !== null) await this.seek(step);
      else if (n > 0) await this.seek(n);
    }

    #frameTitle(): string {
      return this.getAttribute('title') ?? `Message flow ${this.getAttribute('procedure') ?? ''}`.trim();
    }

    #loading(): 'eager' | 'lazy' {
      return this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
    }
  };
}

/** Pages from files have no origin. */
const originOf = ({ protocol, origin }: URL): string => (protocol === 'file:' ? 'null' : origin);
