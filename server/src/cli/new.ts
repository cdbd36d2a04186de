import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseMoment } from '../calendar/moment.ts';
import { parseZone } from '../calendar/zone.ts';
import { CONTEXT_FILE } from '../context/cascade.ts';
import { closest } from '../context/closest.ts';
import { readFacts } from '../context/facts.ts';
import { KINDS, type Kind } from '../context/schema.ts';
import { presentOf, readInstant } from '../linter/now.ts';
import { readInvitation } from '../new/invitation.ts';
import { newDraft, slug, type Wish } from '../new/new-draft.ts';
import { ContextReader, decode, reasonOf } from './inputs.ts';
import type { Terminal } from './terminal.ts';
import { NEW_USAGE, UsageError } from './usage.ts';

/** `follow-up new KIND`: writes a draft, and a context for a new application; says where. */
export async function newMessage(args: readonly string[], terminal: Terminal): Promise<number> {
  const { wish, folder, from, now } = await readCall(args, terminal);
  const earlier = from === undefined ? undefined : await read(from, terminal);
  const base = resolve(terminal.cwd, folder ?? (from === undefined ? '.' : dirname(from)));
  const layers = await new ContextReader(terminal.cwd).above(join(base, 'draft.md'));
  const isNew = wish.company !== undefined && wish.company !== readFacts(layers).company;
  const target = isNew ? join(base, slug(wish.company!)) : base;
  const names = await readdir(target).catch(() => []);
  const draft = newDraft(wish, { layers, names, now, ...(earlier !== undefined && { earlier }) });
  const context = join(target, CONTEXT_FILE);
  if (draft.context && existsSync(context))
    throw new UsageError(
      `${relative(terminal.cwd, context)} is there already; add to that application with --in.`,
    );
  const files = [
    ...(draft.context ? [[context, draft.context.text] as const] : []),
    [join(target, draft.name), draft.text] as const,
  ];
  for (const [path, text] of files) {
    await save(path, text, terminal);
    await terminal.out(`${relative(terminal.cwd, path)}\n`);
  }
  return 0;
}

async function save(path: string, text: string, { cwd }: Terminal): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(`${relative(cwd, path)} cannot be written: ${reasonOf(error)}.`);
  }
}

async function read(file: string, { cwd }: Terminal): Promise<string> {
  try {
    return decode(await readFile(resolve(cwd, file)));
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}

async function readCall(args: readonly string[], terminal: Terminal) {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      company: text,
      role: text,
      to: text,
      at: text,
      'time-zone': text,
      invitation: text,
      from: text,
      in: text,
      now: text,
    },
  });
  const [kind, ...more] = positionals;
  if (kind === undefined || more.length > 0) throw new UsageError(`Name one kind.\n\n${NEW_USAGE.trimEnd()}`);
  if (!KINDS.includes(kind as Kind)) {
    const known = closest(kind, KINDS);
    throw new UsageError(
      `There is no kind “${kind}”. ${known ? `Did you mean “${known}”?` : `It is one of ${KINDS.join(', ')}.`}`,
    );
  }
  if (values.at !== undefined && parseMoment(values.at, 'UTC').problem)
    throw new UsageError(`--at takes a date or a time such as 2026-11-17T14:00, not “${values.at}”.`);
  if (values['time-zone'] !== undefined && parseZone(values['time-zone']).problem)
    throw new UsageError(
      `--time-zone takes an IANA zone such as America/New_York, not “${values['time-zone']}”.`,
    );
  const now = values.now === undefined ? presentOf({}) : readInstant(values.now);
  if (!now) throw new UsageError(`--now takes an instant such as 2026-11-18T15:00:00Z, not “${values.now}”.`);
  const invitation =
    values.invitation === undefined ? undefined : readInvitation(await read(values.invitation, terminal));
  const wish: Wish = {
    kind: kind as Kind,
    ...(values.company !== undefined && { company: values.company }),
    ...(values.role !== undefined && { role: values.role }),
    ...(values.to !== undefined && { to: values.to }),
    ...(values.at !== undefined && { at: values.at }),
    ...(values['time-zone'] !== undefined && { timeZone: values['time-zone'] }),
    ...(invitation && { invitation }),
  };
  return { wish, folder: values.in, from: values.from, now };
}
