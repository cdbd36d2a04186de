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
  /** Server to client, `{ folder }` → names: the files in a folder itself. */
  listFolder: 'followUp/listFolder',
  /** Server to client, `{ uri }` → base64 or null: the bytes of a file. */
  readBytes: 'followUp/readBytes',
  /** Client to server, `{ uri, to, force }` → `Sending`: the message of a draft as it is sent. */
  send: 'followUp/export',
  /** Client to server, `{ uri }` → `SectionOffer[]`: the sections that can be put into a draft, those missing first. */
  sections: 'followUp/sections',
  /** Client to server, `NewDraftAsk` → `NewDraft`: the files of a new message. */
  newDraft: 'followUp/newDraft',
  /** Server to client: the server may judge documents differently from now on. */
  changed: 'followUp/changed',
} as const;
