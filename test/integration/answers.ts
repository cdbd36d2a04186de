import * as vscode from 'vscode';
import { within } from './suite.ts';

/** What the writer answers to one thing the extension asks, or what stands in for a program outside. */
// biome-ignore lint/suspicious/noExplicitAny: it stands in for functions of any kind.
export type Answer = (...asked: any[]) => unknown;

/** Replacements by name, of functions of `vscode.window` and `vscode.env`. */
export type Answers = Readonly<Record<string, Answer>>;

/**
 * Does something while questions of the extension are answered without a person; resolves with the names of those that were asked. Only
 * tests can replace functions of the editor's interface: outside of them it is frozen.
 */
export async function answering(answers: Answers, work: () => PromiseLike<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const homes = [vscode.window, vscode.env] as unknown as Record<string, unknown>[];
  const restore = Object.entries(answers).map(([name, answer]) => {
    const home = homes.find((candidate) => name in candidate)!;
    const before = home[name];
    home[name] = async (...args: unknown[]) => {
      asked.push(name);
      return answer(...args);
    };
    return () => {
      home[name] = before;
    };
  });
  await within(20_000, 'the command', Promise.resolve(work())).finally(() =>
    restore.forEach((undo) => {
      undo();
    }),
  );
  return asked;
}

/** Picks the row that says `label`. */
export const pick =
  (label: string): Answer =>
  (items: readonly (string | vscode.QuickPickItem)[]) => {
    const text = (item: string | vscode.QuickPickItem) => (typeof item === 'string' ? item : item.label);
    const found = items.find((item) => text(item) === label);
    if (!found) throw new Error(`No “${label}” among ${items.map(text).join(' · ')}`);
    return found;
  };
