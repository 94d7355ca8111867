/**
 * Builds the pages of an app, `apps/<app>/web`, into a folder of static files: `node web.mjs <app> <out>`.
 *
 * A folder `web/<name>/frame` is a document that pages show in a frame of its own: `frame.html` becomes `<name>.html`, `main.ts` one
 * plain script `<name>.js`, since a frame without origin loads no modules, its styles `<name>.css`.
 *
 * Nothing of what it writes needs an inline script; style elements that pages add carry the nonce that the server puts
 * in the place of `__NONCE__`.
 */
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { valijaForms } from './forms/plugin.mjs';
import { ROOT } from './tools.mjs';

const [app, out] = process.argv.slice(2);

const web = join(ROOT, 'apps', app, 'web');

await build({
  configFile: false,
  logLevel: 'warn',
  root: web,
  cacheDir: join(ROOT, 'var', 'vite'),
  publicDir: join(ROOT, 'libs', 'web', 'public'),
  html: { cspNonce: '__NONCE__' },
  resolve: { alias: [{ find: /^@valija\/(.*)$/, replacement: join(ROOT, 'libs', '$1', 'index.ts') }] },
  css: { postcss: {} },
  plugins: [valijaForms(ROOT)],
  build: {
    outDir: join(ROOT, out),
    emptyOutDir: true,
    target: 'es2022',
    // As old as `light-dark()`: written in older CSS, it would not follow the switch between light and dark.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The policy allows no data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      // What pages take of a lib must not bring the rest of the lib with it.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/(domain|words|validation)\//, sideEffects: false }] },
      onLog(level, log, report) {
        // The libraries say «use client», which concerns servers that draw pages.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});

for (const name of readdirSync(web).filter((name) => existsSync(join(web, name, 'frame', 'frame.html')))) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(web, name, 'frame'),
    cacheDir: join(ROOT, 'var', 'vite'),
    publicDir: false,
    // One plain script has no address of its own.
    define: { 'import.meta.url': '""' },
    css: { postcss: {} },
    build: {
      outDir: join(ROOT, out),
      emptyOutDir: false,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      reportCompressedSize: false,
      chunkSizeWarningLimit: 3_000,
      lib: {
        entry: join(web, name, 'frame', 'main.ts'),
        formats: ['iife'],
        name,
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
    },
  });
  copyFileSync(join(web, name, 'frame', 'frame.html'), join(ROOT, out, `${name}.html`));
  copyFilesOfViewer();
}

/** What a PDF may need: fonts that it does not bring, tables of characters, decoders of its pictures. Named by the version of pdf.js. */
function copyFilesOfViewer() {
  const library = join(ROOT, 'node_modules', 'pdfjs-dist');
  const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'));
  for (const folder of ['cmaps', 'standard_fonts', 'wasm'])
    for (const file of readdirSync(join(library, folder)))
      if (/\.(bcmap|pfb|ttf)$|^(jbig2|openjpeg)\.wasm$/.test(file))
        copyFileSync(
          join(library, folder, file),
          join(ROOT, out, 'assets', `pdfjs-${version.replaceAll('.', '-')}-${file}`),
        );
}

// What is read again and again is compressed once.
for (const name of readdirSync(join(ROOT, out), { recursive: true })) {
  if (!/\.(js|css|svg)$/.test(name)) continue;
  const bytes = readFileSync(join(ROOT, out, name));
  writeFileSync(join(ROOT, out, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  writeFileSync(join(ROOT, out, `${name}.br`), brotliCompressSync(bytes, { params }));
}
