/** The requests and notifications of our own, beside those of LSP. */
export const METHODS = {
  /** Client to server, `{ uri }` → `Explanation`: why a document is (not) checked. */
  explain: 'followUp/explain',
  /** Server to client, `{ uri }` → text or null: a file that the server cannot reach. */
  readFile: 'followUp/readFile',
  /** Server to client, `{ folder }` → URIs: the Markdown files and contexts below a folder. */
  findFiles: 'followUp/findFiles',
  /** Client to server, `PlanQuery` or nothing → `PlanAnswer`: every application with its next step, and the picture of it. */
  plan: 'followUp/plan',
  /** Server to client: the plan may look different from now on; sent when changes have come to rest. */
  planChanged: 'followUp/planChanged',
  /** Server to client: the server may judge documents differently from now on. */
  changed: 'followUp/changed',
} as const;
