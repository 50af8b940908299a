import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Model } from '../../../../generator/index.js'
import type * as Runtime from '../../../../templates/runtime/index.js'

const root = resolve(fileURLToPath(import.meta.url), '../../../../..')

/** The committed output. */
export const committedFolder = join(root, 'generated')

/** A generated SDK, loaded as a program would, and the model that it was generated from. */
export interface LoadedSdk {
  readonly model: Model
  readonly runtime: typeof Runtime
  /** The functions of a page by their names. */
  page(path: string): Promise<Readonly<Record<string, unknown>> | undefined>
}

/** Bundles an output folder (`sdk/` and `api.json`) with its own runtime and loads it. */
export async function loadSdk(folder: string): Promise<LoadedSdk> {
  const work = mkdtempSync(join(tmpdir(), 'pagewright-calls-'))
  try {
    const outfile = join(work, 'sdk.mjs')
    await build({
      stdin: { contents: entry, resolveDir: join(folder, 'sdk'), loader: 'ts' },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      nodePaths: [join(root, 'node_modules')],
      logLevel: 'error',
    })
    const loaded: unknown = await import(/* @vite-ignore */ pathToFileURL(outfile).href)
    const model: unknown = JSON.parse(readFileSync(join(folder, 'api.json'), 'utf8'))
    if (!isSdk(loaded) || !isModel(model)) throw new Error(`${folder} holds no generated SDK.`)
    const { runtime, operations } = loaded
    return { model, runtime, page: async path => operations[path]?.() }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const entry = "export { operations } from './operations.js'\nexport * as runtime from './runtime/index.js'\n"

interface Sdk {
  readonly runtime: typeof Runtime
  readonly operations: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>>
}

/** The bundle is made of the entry above. */
function isSdk(value: unknown): value is Sdk {
  return typeof value === 'object' && value !== null && 'runtime' in value && 'operations' in value
}

/** Another test checks `api.json` against its schema. */
function isModel(value: unknown): value is Model {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'model'
}
