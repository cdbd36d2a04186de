import { mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { Editor } from './harness.ts';
import { type EditorOptions, onlyRules } from './options.ts';

export const BODY = `Thank you for the hour on the bridge and for the map with the pencil marks on it. I had not thought that a
line could be late because its drivers are polite.

At the port we held every second departure for ninety seconds, and the queue at the crane was gone within a week. I
would try the same at your third stop, with one driver and a stopwatch, before anybody buys a screen.`;
export const NEWS = `I hope the pilot went well after all that rain. Could you tell me whether a decision has been made?`;

export const context = (company: string, to: string) => `company: ${company}
role: Analyst
to: ${to}
region: US
timeZone: America/New_York
interview: { at: 2026-11-02T14:00, with: ${to} }
`;
/** A context of the same for one more application, with more lines. */
export const applied = (company: string, to: string, more: string) =>
  `company: ${company}\nrole: Analyst\nto: ${to}\nregion: US\ntimeZone: America/New_York\n${more}`;
export const draft = (name: string, body: string, keys = 'followUp: thank-you') =>
  `---\n${keys}\n---\n\nDear ${name},\n\n${body}\n\nKind regards,\nInês Calder\n`;

export const FILES = {
  'east/northwind/follow-up.yml': context('Northwind', 'Dana Whitfield'),
  'east/northwind/thanks.md': draft('Dana', BODY),
  'west/copperline/follow-up.yml': context('Copperline', 'Omar Haddad'),
  'west/copperline/thanks.md': draft('Omar', NEWS),
} as const;

export interface Desk {
  readonly editor: Editor;
  readonly uri: (path: string) => string;
  /** Writes a file and tells the server as a watcher does, unless `isTold` is false. */
  readonly write: (path: string, text: string, isTold?: boolean) => Promise<void>;
  /** Moves a file and tells the server as a watcher does. */
  readonly move: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Makes a link; without a target, one that leads nowhere. */
  readonly link: (path: string, target?: string) => Promise<void>;
  /** Waits until what is said of a draft is as expected, asking anew at each sign of the server. */
  readonly settles: (path: string, expected: readonly RegExp[]) => Promise<readonly Diagnostic[]>;
}

/** Two workspace folders, `east` and `west`, with files in them, and an editor on both. */
export const desk = (files: Readonly<Record<string, string>>, ...rules: readonly string[]): Promise<Desk> =>
  deskFor({}, files, ...rules);

/** The same for an editor that can do less. */
export async function deskFor(
  options: EditorOptions,
  files: Readonly<Record<string, string>>,
  ...rules: readonly string[]
): Promise<Desk> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'follow-up index-')));
  onTestFinished(() => rm(root, { recursive: true }));
  const at = (path: string) => join(root, path);
  const uri = (path: string) => pathToFileURL(at(path)).href;
  const save = async (path: string, text: string) => {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), text);
  };
  for (const path of ['east', 'west']) await mkdir(at(path));
  for (const [path, text] of Object.entries(files)) await save(path, text);
  const settings = { ...onlyRules(...rules), now: '2026-11-20T15:00:00Z' };
  const editor = await Editor.start({ settings, folders: [uri('east'), uri('west')], ...options });
  onTestFinished(() => editor.stop());
  return {
    editor,
    uri,
    write: async (path, text, isTold = true) => {
      await save(path, text);
      if (isTold) await editor.touch(uri(path));
    },
    move: async (from, to) => {
      await mkdir(dirname(at(to)), { recursive: true });
      await rename(at(from), at(to));
      await editor.touch(uri(from));
      await editor.touch(uri(to));
    },
    remove: async (path) => {
      await rm(at(path));
      await editor.touch(uri(path));
    },
    link: (path, target = 'nowhere.md') => symlink(at(target), at(path)),
    settles: async (path, expected) => {
      for (;;) {
        const seen = editor.refreshes;
        const found = await editor.diagnostics(uri(path));
        const isExpected = expected.every((pattern, i) => pattern.test(String(found[i]?.message)));
        if (isExpected && found.length === expected.length) return found;
        await editor.until(() => editor.refreshes > seen);
      }
    },
  };
}
