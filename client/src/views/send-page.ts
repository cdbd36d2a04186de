/** A message as it goes out, and what stands above it in a mail. */
export interface Outgoing {
  readonly to?: string;
  readonly subject?: string;
  readonly text: string;
  /** The same as a fragment of HTML, made by the server: nothing in it but what was written. */
  readonly html: string;
  /** What the writer should know before sending it. */
  readonly notes: readonly string[];
}

/** What the page tells us: which button was pressed, or that the page can be filled. */
export type SendMessage = { readonly type: 'ready' | 'mailto' | 'eml' | 'sent' };

/** The page from which a message is taken into a mail: nothing from outside, no script or style but its own. */
export const sendPage = (nonce: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Send</title>
<style nonce="${nonce}">${STYLES}</style>
</head>
<body>
<main>
<p role="status" id="status"></p>
<div id="notes"></div>
<dl>
<div id="to"><dt>To</dt><dd></dd><button class="quiet" aria-label="Copy the recipients">Copy</button></div>
<div id="subject"><dt>Subject</dt><dd></dd><button class="quiet" aria-label="Copy the subject">Copy</button></div>
</dl>
<article id="message" aria-label="The message"></article>
<p class="actions">
<button id="copy">Copy Message</button>
<button id="mailto" class="second">Open in Mail Program</button>
<button id="eml" class="second">Save as Mail File…</button>
<button id="sent" class="second">I Have Sent It</button>
</p>
</main>
<script nonce="${nonce}">(${page.toString()})()</script>
</body>
</html>`;

const STYLES = `
body { margin: 0; padding: 20px 24px; background: var(--vscode-editor-background); color: var(--vscode-foreground);
  font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
main { max-width: 720px; }
#status { margin: 0 0 16px; min-height: 1.4em; }
#notes p { margin: 0 0 16px; padding: 8px 12px; border-left: 3px solid var(--vscode-editorWarning-foreground);
  background: var(--vscode-textBlockQuote-background); }
dl { margin: 0; }
dl div { display: flex; align-items: baseline; gap: 12px; padding: 6px 0; border-bottom: 1px solid var(--vscode-widget-border, #8884); }
dl div[hidden] { display: none; }
dt { width: 64px; color: var(--vscode-descriptionForeground); }
dd { margin: 0; flex: 1; overflow-wrap: anywhere; }
article { padding: 8px 0; line-height: 1.5; border-bottom: 1px solid var(--vscode-widget-border, #8884); overflow-wrap: anywhere; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 16px 0 0; }
button { font: inherit; padding: 4px 12px; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; cursor: pointer;
  color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
button:hover { background: var(--vscode-button-hoverBackground); }
button.second, button.quiet { color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); }
button.second:hover, button.quiet:hover { background: var(--vscode-button-secondaryHoverBackground); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
button.quiet { padding: 1px 8px; }
`.trim();

/** Runs in the page. */
function page(): void {
  type Api = { postMessage(message: SendMessage): void };
  const vscode = (globalThis as unknown as { acquireVsCodeApi(): Api }).acquireVsCodeApi();
  const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
  const say = (text: string) => {
    element('status').textContent = text;
  };
  let outgoing: Outgoing | undefined;

  /** Both forms at once; a mail program takes the one that it can show. */
  const copyBoth = async ({ text, html }: Outgoing): Promise<void> => {
    const blob = (content: string, type: string) => new Blob([content], { type });
    const forms = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') };
    await navigator.clipboard.write([new ClipboardItem(forms)]);
  };

  /** The same, for pages whose clipboard may only be reached from within a key or a click. */
  const copyByEvent = (text: string, html?: string): boolean => {
    const fill = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
      event.preventDefault();
    };
    document.addEventListener('copy', fill);
    const isDone = document.execCommand('copy');
    document.removeEventListener('copy', fill);
    return isDone;
  };

  const copied = () =>
    say(
      'Copied, as text and with its formatting. Paste it into your mail, and read it once more before you send it.',
    );
  const failed = () => say('Copied as plain text. To keep lists, links and emphasis, press “Copy Message”.');

  /** Once, as soon as the page is in front: never later, when something else may be on the clipboard. */
  const copyAtOnce = (wanted: Outgoing) => {
    const work = () => copyBoth(wanted).then(copied, failed);
    if (document.hasFocus()) {
      void work();
      return;
    }
    const stop = new AbortController();
    addEventListener('focus', () => void work(), { once: true, signal: stop.signal });
    setTimeout(() => {
      if (element('status').textContent === '') failed();
      stop.abort();
    }, 2000);
  };

  const show = (id: 'to' | 'subject', value: string | undefined) => {
    const row = element(id);
    row.hidden = value === undefined;
    row.querySelector('dd')!.textContent = value ?? '';
  };

  addEventListener('message', ({ data }: MessageEvent<Outgoing>) => {
    outgoing = data;
    show('to', data.to);
    show('subject', data.subject);
    element('message').innerHTML = data.html;
    element('notes').replaceChildren(
      ...data.notes.map((note) => Object.assign(document.createElement('p'), { textContent: note })),
    );
    say('');
    element('copy').focus();
    copyAtOnce(data);
  });

  element('copy').addEventListener('click', () => {
    if (!outgoing) return;
    const { text, html } = outgoing;
    if (copyByEvent(text, html)) copied();
    else copyBoth(outgoing).then(copied, failed);
  });
  for (const [id, what] of [
    ['to', 'The recipients are'],
    ['subject', 'The subject is'],
  ] as const)
    element(id)
      .querySelector('button')!
      .addEventListener('click', () => {
        const text = element(id).querySelector('dd')!.textContent ?? '';
        if (copyByEvent(text)) say(`${what} on the clipboard.`);
      });
  for (const type of ['mailto', 'eml', 'sent'] as const)
    element(type).addEventListener('click', () => vscode.postMessage({ type }));
  vscode.postMessage({ type: 'ready' });
}
