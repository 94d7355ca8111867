/** Modules that exist while pages are built. @see scripts/prepare/forms/plugin.mjs */
declare module 'virtual:valija/forms' {
  export const forms: Readonly<Record<string, () => Promise<import('./form-schema.js').FormSource>>>;
}
declare module 'virtual:valija/schemas' {
  export const schemas: Readonly<
    Record<string, () => Promise<{ readonly schema: import('./form-schema.js').FieldSchema }>>
  >;
}
declare module 'virtual:valija/catalogue/*' {
  export const entries: readonly (readonly [codigo: string, titulo: string])[];
}
