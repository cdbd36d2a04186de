/**
 * The looks of the timeline. In an editor its theme decides, through the variables it sets; elsewhere the colours after them, light or
 * dark as the reader has it. What a colour says is also said by a shape or a dash.
 */
export const DRAWING_STYLES = `
.fu-plan { color: var(--vscode-foreground, #1f2328); background: var(--vscode-editor-background, #ffffff);
  font: 12px var(--vscode-font-family, system-ui, sans-serif); --fu-now: var(--vscode-charts-red, #c4314b);
  --fu-act: var(--vscode-charts-yellow, #b35900); --fu-wait: var(--vscode-charts-blue, #1f6feb);
  --fu-done: var(--vscode-charts-green, #1a7f37); }
@media (prefers-color-scheme: dark) { .fu-plan { color: var(--vscode-foreground, #e6edf3);
  background: var(--vscode-editor-background, #0d1117); --fu-now: var(--vscode-charts-red, #ff7b72);
  --fu-act: var(--vscode-charts-yellow, #f0a35e); --fu-wait: var(--vscode-charts-blue, #79b8ff);
  --fu-done: var(--vscode-charts-green, #56d364); } }
.fu-plan text { fill: currentColor; }
.fu-plan .fu-name { font-weight: 600; }
.fu-plan .fu-note, .fu-plan .fu-tick { font-size: 11px; fill: var(--vscode-descriptionForeground, currentColor); }
.fu-plan .fu-line { stroke: currentColor; stroke-opacity: 0.18; }
.fu-plan .fu-rest { fill: currentColor; fill-opacity: 0.06; }
.fu-plan .fu-holiday { fill: currentColor; fill-opacity: 0.16; }
.fu-plan .fu-window { fill: var(--fu-wait); fill-opacity: 0.3; stroke: var(--fu-wait); stroke-width: 1.5; }
.fu-plan .fu-due-today .fu-window, .fu-plan .fu-close-out .fu-window { fill: var(--fu-act); stroke: var(--fu-act); }
.fu-plan .fu-too-soon .fu-window { stroke-dasharray: 4 3; fill-opacity: 0.12; }
.fu-plan .fu-interview { fill: currentColor; }
.fu-plan .fu-sent { fill: var(--fu-done); stroke: var(--fu-done); stroke-width: 1.5; }
.fu-plan .fu-slot { fill: none; stroke: currentColor; stroke-width: 1.5; }
.fu-plan .fu-now { stroke: var(--fu-now); stroke-width: 1.5; }
.fu-plan a { color: inherit; cursor: pointer; outline: none; text-decoration: none; }
.fu-plan .fu-target { fill: transparent; stroke: none; }
.fu-plan a:hover .fu-target { fill: currentColor; fill-opacity: 0.06; }
.fu-plan a:focus-visible .fu-target { stroke: var(--vscode-focusBorder, currentColor); stroke-width: 2; }
.vscode-high-contrast .fu-plan .fu-row .fu-window, .vscode-high-contrast-light .fu-plan .fu-row .fu-window { fill: none; }
@media (forced-colors: active) { .fu-plan { color: CanvasText; background: Canvas; --fu-now: Highlight; --fu-act: CanvasText;
  --fu-wait: CanvasText; --fu-done: CanvasText; } .fu-plan .fu-row .fu-window { fill: none; } }
`.trim();
