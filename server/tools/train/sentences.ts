import { readdirSync, readFileSync } from 'node:fs';

/** One sentence of the training set. */
export interface Row {
  /** Who wrote it: the name of the file, by which folds are split. */
  readonly hand: string;
  readonly text: string;
  /** The rules it breaks. */
  readonly rules: readonly string[];
  /** Rules of which careful readers differ whether it breaks them: nothing is learnt of those from it. */
  readonly unsure?: readonly string[];
  /** The sections it stands for, of ordinary sentences only. */
  readonly sections?: readonly string[];
  /** Which of its hand's drafts it stands in, of sentences of whole drafts only. */
  readonly draft?: number;
}

/** The whole set, hand by hand, in the order of the files. */
export function readSentences(folder: URL): readonly Row[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const hand = name.replace('.jsonl', '');
      const lines = readFileSync(new URL(name, folder), 'utf8').split('\n').filter(Boolean);
      return lines.map((line) => ({ hand, ...(JSON.parse(line) as Omit<Row, 'hand'>) }));
    });
}
