import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { PassThrough, type Readable } from 'node:stream';
import { expect, test } from 'vitest';
import {
  createConnection,
  createMessageConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { defineRule } from '../../server/src/linter/rule.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { emptyLexicon } from '../../server/src/prose/lexicon.ts';
import { Editor, SERVER } from './harness.ts';

const initialize = { processId: process.pid, rootUri: null, capabilities: {} };

test('a rule that crashes loses its own findings, is logged once, and nothing else suffers', async () => {
  const good = defineRule({
    meta: {
      docs: { description: 'd', guide: '', why: 'w' },
      defaultSeverity: 'warning',
      messages: { found: 'Found.' },
    },
    defaultOptions: {},
    *check({ body }) {
      yield { messageId: 'found', span: { start: body.start, end: body.start + 2 } };
    },
  });
  const bad = defineRule({
    ...good,
    // biome-ignore lint/correctness/useYield: it throws before it could
    *check() {
      throw new Error('broken on purpose');
    },
  });
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(
    createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(toServer),
      new StreamMessageWriter(toClient),
    ),
    {
      loadRules: async () => ({ rules: { bad, good }, knowledge: { lexicon: emptyLexicon() } }),
    },
  );
  const connection = createMessageConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const editor = new Editor(connection);
  await editor.initialize();
  await editor.open('file:///a.md', '---\nfollowUp: thank-you\n---\nHi\n');
  for (let i = 0; i < 3; i++) expect(await editor.found('file:///a.md')).toEqual(['good: Hi']);
  await editor.until(() => editor.log.length > 0);
  expect(editor.log).toEqual([expect.stringContaining('broken on purpose')]);
  connection.dispose();
});

test('shutdown and exit end the process with code 0', async () => {
  const editor = await Editor.start();
  const exited = once(editor.process!, 'exit');
  await editor.stop();
  expect((await exited)[0]).toBe(0);
});

test('a server on standard input ends with its client', async () => {
  const parent = spawn(
    process.execPath,
    [
      '-e',
      `const child = require('node:child_process').spawn(process.execPath, [process.argv[1], '--stdio'], { stdio: ['pipe', 'pipe', 'inherit', 3] });
       const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });
       child.stdin.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body);
       child.stdout.once('data', () => console.log('greeted'));`,
      SERVER,
    ],
    { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] },
  );
  await once(parent.stdout!, 'data');
  // Both processes hold the far end of this pipe: it closes when the last of them is gone.
  const gone = once(parent.stdio[3]!, 'close');
  (parent.stdio[3] as Readable).resume();
  parent.kill('SIGKILL');
  await gone;
});

test('a server on a Node channel ends with its client', async () => {
  const child = fork(SERVER, ['--node-ipc'], { silent: true });
  child.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize });
  expect((await once(child, 'message'))[0]).toMatchObject({
    id: 1,
    result: { serverInfo: { name: 'Follow-Up' } },
  });
  const exited = once(child, 'exit');
  child.disconnect();
  await exited;
});

test('a server on a socket ends with its client', async () => {
  const listener = createServer();
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as { port: number };
  const child: ChildProcess = spawn(process.execPath, [SERVER, `--socket=${port}`], { stdio: 'ignore' });
  const [socket] = (await once(listener, 'connection')) as [Socket];
  const connection = createMessageConnection(
    new StreamMessageReader(socket),
    new StreamMessageWriter(socket),
  );
  connection.listen();
  expect(await connection.sendRequest('initialize', initialize)).toMatchObject({
    serverInfo: { name: 'Follow-Up' },
  });
  const exited = once(child, 'exit');
  connection.dispose();
  socket.destroy();
  listener.close();
  await exited;
});
