/** What the page and the frame that shows a document tell each other. The frame has an origin of its own and no network. */

/** Frame to page: it is ready, or it needs a file of the viewer's own: a font, a table of characters, a decoder. */
export type FromFrame =
  | { readonly kind: 'ready' }
  | { readonly kind: 'file'; readonly ask: number; readonly name: string };

/** Page to frame: the document, which is shown, or a file; without bytes where there is none. */
export type ToFrame =
  | {
      readonly kind: 'document';
      readonly type: string;
      readonly bytes: ArrayBuffer;
      readonly colorScheme: 'light' | 'dark';
    }
  | { readonly kind: 'file'; readonly ask: number; readonly bytes: ArrayBuffer | undefined };
