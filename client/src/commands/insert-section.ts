import { Position, type QuickPickItem, Range, SnippetString, window } from 'vscode';
import type { Server } from '../server.ts';
import { activeDraft } from './active-draft.ts';
import { tickOff } from './progress.ts';

interface Offer {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isMissing: boolean;
  readonly snippet: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly version: number;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** `followUp.insertSection`: puts a section where it belongs, those the message still needs first; `id` names one outright. */
export const insertSection =
  (server: Server) =>
  async (id?: string): Promise<void> => {
    const editor = await activeDraft();
    if (!editor) return;
    const { document } = editor;
    const offers = await server.request<readonly Offer[]>('followUp/sections', {
      uri: document.uri.toString(),
    });
    if (offers.length === 0) {
      void window.showInformationMessage('This file is not a draft, so there is no section to insert.');
      return;
    }
    const chosen = offers.find((offer) => offer.id === id) ?? (await choose(offers));
    if (!chosen) return;
    if (document.version !== chosen.version) return insertSection(server)(chosen.id);
    const { start, end } = chosen.range;
    const at = new Range(new Position(start.line, start.character), new Position(end.line, end.character));
    await editor.insertSnippet(new SnippetString(chosen.snippet), at);
    tickOff('Section');
  };

async function choose(offers: readonly Offer[]): Promise<Offer | undefined> {
  const items = offers.map((offer): QuickPickItem & { readonly offer: Offer } => ({
    label: offer.name[0]!.toUpperCase() + offer.name.slice(1),
    ...(offer.isMissing && { description: 'still missing' }),
    detail: offer.description,
    offer,
  }));
  const picked = await window.showQuickPick(items, { placeHolder: 'Which section?', matchOnDetail: true });
  return picked?.offer;
}
