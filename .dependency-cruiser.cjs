/** The arrows of the house run one way; `npm run check:arrows` holds them. */
const lib = (...names) => `^libs/(${names.join('|')})/`;

/** What each lib may import of the others. A lib that is not here may import none. */
const allowed = {
  domain: [],
  demonstration: [],
  errors: [],
  validation: ['domain'],
  contracts: ['validation'],
  client: ['contracts'],
  'ops-api': [],
  reading: [],
  web: ['words'],
  fhir: ['errors'],
  soap: ['contracts', 'errors', 'validation'],
  envelope: ['errors'],
  directory: ['envelope', 'errors'],
  messages: ['domain', 'validation'],
  runtime: ['errors'],
  obligations: ['domain', 'validation'],
  store: [],
  words: [],
  bus: ['envelope', 'errors', 'runtime', 'store'],
  'gateway-client': ['envelope', 'errors', 'runtime'],
  'sign-in': ['errors', 'runtime', 'store'],
  'page-server': ['errors', 'runtime', 'sign-in', 'store'],
  'adapter-kit': [
    'bus',
    'directory',
    'envelope',
    'errors',
    'gateway-client',
    'messages',
    'runtime',
    'soap',
    'store',
  ],
};

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-app-imports-another',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    { name: 'libs-import-no-app', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'the-gateway-cannot-read',
      comment: 'Gateway and console never see content, not even through another lib.',
      severity: 'error',
      from: { path: '^apps/(gateway|console)/' },
      to: { path: lib('messages'), reachable: true },
    },
    {
      name: 'nest-at-the-edges',
      severity: 'error',
      from: { path: '^libs/', pathNot: ['^libs/bus/inbox-server\\.ts$', '\\.module\\.ts$'] },
      to: { path: 'node_modules/@nestjs/' },
    },
    {
      name: 'rxjs-in-one-file',
      severity: 'error',
      from: { pathNot: '^libs/bus/inbox-server\\.ts$|node_modules' },
      to: { path: 'node_modules/rxjs/' },
    },
    {
      name: 'amqplib-in-bus',
      severity: 'error',
      from: { pathNot: '^libs/bus/|node_modules|\\.test\\.ts$' },
      to: { path: 'node_modules/amqplib/' },
    },
    {
      name: 'soap-in-one-lib',
      severity: 'error',
      from: { pathNot: '^libs/soap/|node_modules|\\.test\\.ts$' },
      to: { path: 'node_modules/soap/' },
    },
    {
      name: 'fhir-kit-client-in-one-lib',
      comment: 'It follows links to other origins with our bearer, and its errors carry URL and token.',
      severity: 'error',
      from: { pathNot: '^libs/fhir/|node_modules' },
      to: { path: 'node_modules/fhir-kit-client/' },
    },
    {
      name: 'pg-in-store',
      comment: 'The local start makes databases and roles, as an operator would.',
      severity: 'error',
      from: { pathNot: '^libs/store/|^apps/local/|node_modules|\\.test\\.ts$' },
      to: { path: 'node_modules/pg/' },
    },
    ...Object.entries(allowed).map(([name, others]) => ({
      name: `arrows-of-${name}`,
      severity: 'error',
      from: { path: `^libs/${name}/` },
      to: { path: '^libs/', pathNot: lib(name, ...others) },
    })),
    {
      name: 'libs-by-their-index',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: { path: '^libs/[^/]+/(?!index\\.ts$)', pathNot: '^$1/$2/' },
    },
    {
      name: 'no-unresolved',
      comment:
        'Modules that exist while pages are built are named `virtual:`; scripts/prepare/forms makes them.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:valija/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist|/generated/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
