import type { OutputEmitter, OutputTools } from './emitter.js'

/** A built-in output: an emitter whose files are at the top of the output folder, at paths that nothing else may take. */
export interface Output {
  readonly name: string
  /** Its files, and its folders with `/` at the end, relative to the output folder. */
  readonly reserves: readonly string[]
  /** Outputs without which its own files would not work. Default: none. */
  readonly needs?: readonly string[]
  /** Loads what makes its emitter. On demand, because runs that write nothing read this list, too. */
  readonly load: () => Promise<(tools: OutputTools) => OutputEmitter>
}

/** The built-in outputs, in the order in which they run. A new one needs an entry here and nothing else. */
export const outputs = [
  {
    name: 'package',
    reserves: [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.cjs.json',
      'package.json',
      'tsconfig.cjs.json',
      'tsconfig.json',
      // Building and installing the package makes them.
      'dist/',
      'node_modules/',
    ],
    // Building it compiles `sdk/`, and its commands read `model.jsonl`.
    needs: ['sdk', 'model'],
    load: async () => (await import('./package/create-package-emitter.js')).createPackageEmitter,
  },
  {
    name: 'sdk',
    reserves: ['sdk/'],
    load: async () => (await import('./sdk/create-sdk-emitter.js')).createSdkEmitter,
  },
  {
    name: 'docs',
    reserves: ['docs/'],
    load: async () => (await import('./docs/create-docs-emitter.js')).createDocsEmitter,
  },
  {
    name: 'api',
    reserves: ['api.json', 'api.schema.json'],
    load: async () => (await import('./api/create-api-emitter.js')).createApiEmitter,
  },
  {
    name: 'model',
    reserves: ['model.jsonl'],
    load: async () => (await import('./model/create-model-emitter.js')).createModelEmitter,
  },
  {
    name: 'llms',
    reserves: ['llms.txt', 'llms/'],
    load: async () => (await import('./llms/create-llms-emitter.js')).createLlmsEmitter,
  },
  {
    name: 'openapi',
    reserves: ['openapi.json'],
    load: async () => (await import('./openapi/create-openapi-emitter.js')).createOpenApiEmitter,
  },
] as const satisfies readonly Output[]

/** The name of a built-in output. */
export type OutputName = (typeof outputs)[number]['name']

/** The names of all built-in outputs, in the order in which they run. */
export const outputNames: readonly OutputName[] = outputs.map(({ name }) => name)

/** The outputs of these names, in the order in which they run. */
export function outputsOf(names: readonly OutputName[]): readonly Output[] {
  return outputs.filter(({ name }) => names.includes(name))
}

/** A built-in output as it works. */
export interface NamedOutput extends OutputEmitter {
  readonly name: string
}

/** Makes the built-in outputs. */
export type OutputMaker = (tools: OutputTools) => readonly NamedOutput[]

/** Loads built-in outputs: these, and no module of another. */
export async function loadOutputs(all: readonly Output[] = outputs): Promise<OutputMaker> {
  const loaded: { readonly output: Output; readonly create: (tools: OutputTools) => OutputEmitter }[] = []
  // One after the other: loaders of TypeScript, such as jiti, give half a module where two ask for it at once.
  for (const output of all) loaded.push({ output, create: await output.load() })
  return tools => loaded.map(({ output, create }) => named(output, create(tools)))
}

/** The output with a guard: its files are at reserved paths. Otherwise an output of your own could overwrite them. */
function named({ name, reserves }: Output, { emitPage, emitShared, lookAround }: OutputEmitter): NamedOutput {
  const exact = new Set(reserves)
  const folders = reserves.filter(path => path.endsWith('/'))
  const guard = (files: readonly { readonly path: string }[]): void => {
    const stray = files.find(
      ({ path }) => !exact.has(path) && !folders.some(folder => path.startsWith(folder)),
    )
    if (stray !== undefined)
      throw new Error(`The output \`${name}\` writes ${stray.path} and does not reserve it.`)
  }
  return {
    name,
    ...(lookAround === undefined ? {} : { lookAround }),
    ...(emitPage === undefined
      ? {}
      : {
          emitPage: input => {
            const piece = emitPage(input)
            guard(piece.files)
            return piece
          },
        }),
    emitShared: input => {
      const files = emitShared(input)
      guard(files)
      return files
    },
  }
}

/** What the name of an emitter must be instead, for use behind `must be`; undefined for a good one. */
export function nameProblem(name: string): string | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) return 'small letters, digits and `-`, with a letter first'
  return isTaken(name) ? 'another one, because the output uses this name' : undefined
}

/** Names that differ in case alone are one on some disks. */
function isTaken(name: string): boolean {
  return outputs.some(({ reserves }: Output) =>
    reserves.some(path => path.split('/')[0]?.toLowerCase() === name),
  )
}
