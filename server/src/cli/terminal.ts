/** What a subcommand may touch of the world around it. */
export interface Terminal {
  readonly cwd: string;
  readonly colour: boolean;
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
  stdin(): Promise<Uint8Array>;
}

/** The process's own terminal; colour only where a person reads and has not declined it. */
export const processTerminal = (): Terminal => ({
  cwd: process.cwd(),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  out: (text) => write(process.stdout, text),
  err: (text) => write(process.stderr, text),
  async stdin() {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
});

/** Waits for the text to be taken; a reader that has gone away, such as `head`, is no failure. */
const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException | null) =>
      error && error.code !== 'EPIPE' ? reject(error) : resolve();
    stream.once('error', settle);
    stream.write(text, (error) => {
      stream.off('error', settle);
      settle(error);
    });
  });
