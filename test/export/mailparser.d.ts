declare module 'mailparser' {
  interface Address {
    readonly address?: string;
    readonly name: string;
  }
  interface Mail {
    readonly subject?: string;
    readonly text?: string;
    readonly html: string | false;
    readonly date?: Date;
    readonly to?: { readonly value: readonly Address[] };
    readonly headers: ReadonlyMap<string, unknown>;
    readonly headerLines: readonly { readonly key: string; readonly line: string }[];
    readonly attachments: readonly {
      readonly filename?: string;
      readonly content: Uint8Array;
      readonly contentType: string;
    }[];
  }
  export function simpleParser(source: string | Uint8Array, options?: object): Promise<Mail>;
}
