import { afterAll, afterEach } from 'vitest';
import { Editor } from './harness.ts';
import type { EditorOptions } from './options.ts';

/**
 * Editors for the tests of one file, to be called at its top. A server that a test leaves as it found it serves the next test that
 * asks for the same options; the others are stopped after their test.
 */
export function editorPool(defaults: EditorOptions): (options?: EditorOptions) => Promise<Editor> {
  const idle = new Map<string, Editor[]>();
  const busy: { readonly key: string; readonly editor: Editor }[] = [];
  const release = async ({ key, editor }: (typeof busy)[number]) => {
    if (!editor.isReusable) return await editor.stop();
    await editor.rest();
    idle.set(key, [...(idle.get(key) ?? []), editor]);
  };
  afterEach(() => Promise.all(busy.splice(0).map(release)));
  afterAll(() => Promise.all([...idle.values()].flat().map((editor) => editor.stop())));
  return async (options = {}) => {
    const wanted = { ...defaults, ...options };
    const key = JSON.stringify(wanted);
    const editor = idle.get(key)?.pop() ?? (await Editor.start(wanted));
    busy.push({ key, editor });
    return editor;
  };
}
