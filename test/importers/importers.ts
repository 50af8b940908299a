/** A tool that reads OpenAPI documents, in the version that was tried. */
export interface Importer {
  readonly name: string
  readonly version: string
  /** Its command for a document and a folder to write to; undefined where it is run in another way. */
  readonly command?: (document: string, out: string) => readonly string[]
  /** Whether it writes TypeScript, which then has to compile. */
  readonly writesTypes: boolean
}

/** Prism is run as a server, and swagger-parser by a program. */
export const importers: readonly Importer[] = [
  {
    name: 'openapi-typescript',
    version: '7.13.0',
    command: (document, out) => ['openapi-typescript', document, '-o', `${out}/types.ts`],
    writesTypes: true,
  },
  {
    name: '@hey-api/openapi-ts',
    version: '0.95.0',
    command: (document, out) => ['openapi-ts', '-i', document, '-o', out, '-c', '@hey-api/client-fetch'],
    writesTypes: true,
  },
  {
    name: 'orval',
    version: '8.38.0',
    command: (document, out) => [
      'orval',
      '--input',
      document,
      '--output',
      `${out}/api.ts`,
      '--client',
      'fetch',
    ],
    writesTypes: true,
  },
  {
    name: 'swagger-typescript-api',
    version: '13.13.0',
    command: (document, out) => ['swagger-typescript-api', 'generate', '-p', document, '-o', out],
    writesTypes: true,
  },
  {
    name: '@redocly/cli',
    version: '2.77.0',
    command: document => ['redocly', 'lint', document, '--extends', 'minimal', '--format', 'summary'],
    writesTypes: false,
  },
  { name: '@apidevtools/swagger-parser', version: '13.0.0', writesTypes: false },
  { name: '@stoplight/prism-cli', version: '5.14.2', writesTypes: false },
  // The type-checker of what they write: most of them are made for this line.
  { name: 'typescript', version: '5.9.3', writesTypes: false },
]
