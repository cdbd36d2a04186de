/** Milliseconds of work after which messages that wait have their turn: no keystroke feels that. */
const SLICE = 8;

/** Node has it, at once after what has come in was read; no type of the web platform names it. */
const { setImmediate: immediately } = globalThis as { readonly setImmediate?: (work: () => void) => void };

/** Lets messages and timers that wait have their turn. */
export const nextTurn = (): Promise<void> =>
  immediately ? new Promise((resolve) => immediately(resolve)) : turnByMessage();

/** In a worker, a message to oneself takes its place among the others, where a timer would be held back by milliseconds. */
export const turnByMessage = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Long work in slices: to be awaited between its parts. `now` counts milliseconds. */
export class Pace {
  readonly #now: () => number;
  #since: number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#since = now();
  }

  async rest(): Promise<void> {
    if (this.#now() - this.#since < SLICE) return;
    await nextTurn();
    this.#since = this.#now();
  }
}
