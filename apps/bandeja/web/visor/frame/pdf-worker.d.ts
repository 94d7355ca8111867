declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  /** What decodes, as pdf.js finds it in `globalThis.pdfjsWorker`. */
  export const WorkerMessageHandler: object;
}
