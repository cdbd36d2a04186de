/** What the page tells us. */
export type PageMessage =
  | { readonly type: 'draw'; readonly width: number }
  | { readonly type: 'follow'; readonly id: string; readonly uri: string };

/** What the page is told. */
export interface PageUpdate {
  readonly svg: string;
  readonly styles: string;
  /** For screen readers: how many applications stand where. */
  readonly status: string;
}

/** The page of the timeline: nothing from outside, no script or style but the ones that bear the nonce. */
export const timelinePage = (nonce: string): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Follow-Up plan</title>
<style nonce="${nonce}">${PAGE_STYLES}</style>
<style nonce="${nonce}" id="looks"></style>
</head>
<body>
<h1 class="spoken">Follow-Up plan</h1>
<p class="spoken" role="status" id="status"></p>
<main id="plan"></main>
<script nonce="${nonce}">(${page.toString()})()</script>
</body>
</html>`;

const PAGE_STYLES = `
html, body { background: var(--vscode-editor-background); color: var(--vscode-foreground);
  font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); }
body { margin: 0; padding: 12px 16px; }
main { overflow-x: auto; }
main svg { display: block; }
.spoken { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`.trim();

/** Runs in the page. */
function page(): void {
  type Api = { postMessage(message: PageMessage): void };
  const vscode = (globalThis as unknown as { acquireVsCodeApi(): Api }).acquireVsCodeApi();
  const plan = document.getElementById('plan')!;
  const status = document.getElementById('status')!;
  const looks = document.getElementById('looks')!;
  const rowOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<SVGAElement>('a[data-uri]') : null;
  let width = 0;

  addEventListener('message', ({ data }: MessageEvent<PageUpdate>) => {
    const focused = rowOf(document.activeElement)?.dataset;
    if (looks.textContent !== data.styles) looks.textContent = data.styles;
    plan.innerHTML = data.svg;
    if (status.textContent !== data.status) status.textContent = data.status;
    if (!focused) return;
    const rows = [...plan.querySelectorAll<SVGAElement>('a[data-uri]')];
    rows.find(({ dataset }) => dataset.id === focused.id && dataset.uri === focused.uri)?.focus();
  });

  const follow = (event: Event) => {
    const row = rowOf(event.target);
    if (!row) return;
    event.preventDefault();
    event.stopPropagation();
    const { id = '', uri = '' } = row.dataset;
    vscode.postMessage({ type: 'follow', id, uri });
  };
  addEventListener('click', follow, true);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' || event.key === ' ') follow(event);
    },
    true,
  );

  new ResizeObserver(() => {
    const now = Math.max(640, Math.floor(plan.clientWidth / 20) * 20);
    if (now === width) return;
    width = now;
    vscode.postMessage({ type: 'draw', width });
  }).observe(plan);
}
