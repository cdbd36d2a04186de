import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const { contributes } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const [walkthrough] = contributes.walkthroughs;
const commands: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);

test('the walkthrough has five steps, each with a picture and a button', () => {
  expect(walkthrough.steps).toHaveLength(5);
  for (const { description, media } of walkthrough.steps) {
    expect(description).toMatch(/\]\(command:/);
    expect(existsSync(new URL(media.image, root)), media.image).toBe(true);
    expect(media.altText).not.toBe('');
  }
});

test('every button calls a command of ours, or one of the editor', () => {
  const links: string[] = walkthrough.steps.flatMap(({ description }: { description: string }) =>
    [...description.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command),
  );
  for (const command of links)
    expect(commands.includes(command) || command.startsWith('workbench.action'), command).toBe(true);
});

test('the pictures are packed, and hold neither script nor outside address', () => {
  expect(readFileSync(new URL('.vscodeignore', root), 'utf8')).toContain('!client/walkthrough/*.svg');
  for (const { media } of walkthrough.steps) {
    const svg = readFileSync(new URL(media.image, root), 'utf8').replace('http://www.w3.org/2000/svg', '');
    expect(svg).not.toMatch(/<script|https?:|href/);
  }
});
