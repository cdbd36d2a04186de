import { type Disposable, EventEmitter } from 'vscode';
import type { Server } from '../server.ts';

export type Kind = 'thank-you' | 'check-in' | 'inquiry' | 'moving-on';
export type State = 'due-today' | 'waiting' | 'too-soon' | 'close-out' | 'done';

/** One application with its next step, as the server tells it; times in ISO 8601. */
export interface PlannedApplication {
  /** Address of its `follow-up.yml`, or of its only draft. */
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly state: State;
  /** The next step in a line. */
  readonly summary: string;
  readonly reasons: readonly string[];
  /** The best time to send the next message, in words. */
  readonly best?: string;
  /** The next message. */
  readonly next?: Kind;
  /** The draft of it, where it is begun. */
  readonly draft?: string;
  readonly sent: readonly { readonly kind: Kind; readonly at: string }[];
  /** The file to go to. */
  readonly uri: string;
}

export interface PlanGroup {
  readonly state: State;
  readonly label: string;
  readonly applications: readonly PlannedApplication[];
}

/** The plan, and the same as a picture; `svg` wants `styles` on its page. */
export interface Plan {
  readonly groups: readonly PlanGroup[];
  readonly svg: string;
  readonly styles: string;
}

/** The plan as the server made it last; asked for anew when the server says that it has changed. */
export class Plans implements Disposable {
  readonly #server: Server;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #groups: readonly PlanGroup[] = [];
  #asking: Promise<void> | undefined;
  #isStale = false;

  constructor(server: Server) {
    this.#server = server;
  }

  get groups(): readonly PlanGroup[] {
    return this.#groups;
  }

  /** The application whose row of the picture leads to a file. */
  leadingTo(id: string, uri: string): PlannedApplication | undefined {
    return this.#groups
      .flatMap(({ applications }) => applications)
      .find((one) => one.id === id && one.uri === uri);
  }

  /** Asks the server; while one answer is on its way, any number of changes costs one more. */
  refresh(): Promise<void> {
    this.#isStale = true;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  /** The picture at a width in pixels, made anew. */
  async draw(width: number): Promise<Plan> {
    const plan = await this.#server.request<Plan>('followUp/plan', { width });
    this.#groups = plan.groups;
    return plan;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #ask(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      const plan = await this.#server.request<Plan>('followUp/plan', {}).catch(() => undefined);
      if (plan) this.#groups = plan.groups;
    }
    this.#changed.fire();
  }
}
