/** What pages that embed the laboratory can rely on. Built as `embed.d.ts`; it needs nothing else. */

/** Where a run is shown. */
export interface Place {
  /** The entry that is shown, counted from 1; 0 when there is none. */
  readonly n: number;
  /** How many entries the run has. */
  readonly count: number;
}

export interface Ready extends Place {
  readonly type: 'ready';
  readonly model: string;
}

export interface Step extends Place {
  readonly type: 'step';
  /** The figure's own label, such as `5a`; null where the documents number nothing. */
  readonly step: string | null;
}

/** A step before the first one (`began`) or after the last one (`ended`) was asked for: a deck takes its keys back. */
export interface Edge extends Place {
  readonly type: 'began' | 'ended';
}

export interface Outcome {
  readonly type: 'outcome';
  readonly id: string;
  readonly text: string;
}

export interface Exported {
  readonly type: 'exported';
  readonly format: string;
  /** A name for the file. */
  readonly name: string;
  readonly mediaType: string;
  /** Octets where the format is not text. */
  readonly data: string | ArrayBuffer;
}

export interface Failure {
  readonly type: 'error';
  readonly text: string;
}

/** A message that a user sends, as in a run file. */
export interface Sending {
  readonly kind: 'im' | 'large-im' | 'sms' | 'chat' | 'chat-message' | 'chat-end' | 'mms';
  readonly from: string;
  readonly to: string;
  readonly text?: string;
  readonly privacy?: boolean;
  readonly notify?: 'none' | 'delivery' | 'failure' | 'read';
}

/** One of: a run file (or its code, as in a link), a trace file, a procedure with settings. */
export type Loadable =
  | { readonly run: object | string }
  | { readonly trace: object }
  | { readonly procedure: string; readonly settings?: Readonly<Record<string, unknown>> };

/** How the run is looked at. */
export interface Look {
  readonly view?: 'both' | 'ladder' | 'map' | 'text';
  readonly theme?: 'light' | 'dark' | 'projector';
  /** A language, by its BCP 47 tag. */
  readonly lang?: string;
  readonly mode?: 'explore' | 'present' | 'embed' | 'quiz';
}

/**
 * `<interwork-flow>`. Attributes: `procedure`, `settings` (as in an address: `mps.A=on&ueB.prefs=as SMS`; `;` may stand for `&`),
 * `run` (a code from a link), `file` (the address of a run or trace file, fetched by the page around it), `step` or `n`,
 * `view`, `theme`, `mode`, `lang`, `src` (where the laboratory lies), `sandbox`, `loading`, `title`. What is asked for before the
 * laboratory is there waits; what it refuses is a rejection with an `Error` in words.
 */
export interface InterworkFlowElement extends HTMLElement {
  ping(): Promise<{ readonly type: 'pong'; readonly model: string }>;
  next(): Promise<Step | Edge>;
  previous(): Promise<Step | Edge>;
  /** To an entry by its number, or to the first one with a label. */
  seek(to: number | string): Promise<Step>;
  play(): Promise<Step>;
  pause(): Promise<Step>;
  set(id: string, value: unknown): Promise<Step>;
  send(message: Sending): Promise<Step>;
  load(what: Loadable): Promise<Ready>;
  /** More entries of the trace that is loaded. */
  appendEntries(entries: readonly object[]): Promise<Step>;
  show(look: Look): Promise<Step>;
  /** `text`, `json`, `run` and whatever else the menu Export lists. */
  export(format: string): Promise<Exported>;
}

declare global {
  interface HTMLElementTagNameMap {
    'interwork-flow': InterworkFlowElement;
  }
  interface HTMLElementEventMap {
    'interwork-ready': CustomEvent<Ready>;
    'interwork-step': CustomEvent<Step>;
    'interwork-began': CustomEvent<Edge>;
    'interwork-ended': CustomEvent<Edge>;
    'interwork-outcome': CustomEvent<Outcome>;
    'interwork-error': CustomEvent<Failure>;
  }
}
