/** Tests stand beside the code they hold (`*.test.ts`) and, for the whole system, in `test/`. */
export default {
  rootDir: '.',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^@valija/(.*)$': '<rootDir>/libs/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      },
    ],
  },
  // The suite is the list of rules that hold: each is named.
  verbose: true,
  maxWorkers: 2,
  // Modules of a suite stay in its worker's memory: one that grew is replaced.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 60_000,
};
