import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Tells the client how far some work in the background is; silent where it shows no progress, and never waited for. */
export class Progress {
  #reporter: WorkDoneProgressServerReporter | undefined;
  #percent = 0;
  #isDone = false;

  constructor(connection: Connection, title: string) {
    connection.window.createWorkDoneProgress().then(
      (reporter) => {
        if (this.#isDone) return;
        this.#reporter = reporter;
        reporter.begin(title, this.#percent);
      },
      () => {},
    );
  }

  /** `share`: what is done, 0–1. */
  report(share: number): void {
    const percent = Math.floor(share * 100);
    if (percent <= this.#percent) return;
    this.#percent = percent;
    this.#reporter?.report(percent);
  }

  done(): void {
    this.#isDone = true;
    this.#reporter?.done();
  }
}
