import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Generation,
  generate,
  type Model,
  type OutputFile,
  type Summary,
} from '../../generator/index.js'
import { generateCorpus } from '../corpus/generate-pages.js'
import { madeFolder } from './made-folder.js'

/** What the generator made of a folder of pages, kept in pieces: reading all of it takes a second. */
export interface SharedGeneration {
  /** The files at the top or in a folder there, such as `openapi.json` and `sdk`. */
  readonly files: (...parts: readonly string[]) => readonly OutputFile[]
  readonly allFiles: () => readonly OutputFile[]
  readonly diagnostics: () => Generation['diagnostics']
  readonly model: () => Model
  readonly summary: () => Summary
}

const specs = fileURLToPath(new URL('../../specs', import.meta.url))

/** The public pages as they are, made once for all test files of a run: nothing is left out but pages with errors. */
export async function sharedCorpus(): Promise<SharedGeneration> {
  return await shared('corpus', generateCorpus)
}

/** Our own pages by our own configuration, which is what `generated/` holds, made once for all test files of a run. */
export async function sharedSpecs(): Promise<SharedGeneration> {
  return await shared('specs', async () => {
    // Only here, since the configuration needs the built generator.
    const { default: configuration } = await import('../../pagewright.config.js')
    return await generate({ ...configuration, specs })
  })
}

async function shared(name: string, make: () => Promise<Generation>): Promise<SharedGeneration> {
  const folder = await madeFolder(name, async into => {
    const { files, ...rest } = await make()
    for (const part of new Set(files.map(({ path }) => partOf(path))))
      write(
        into,
        `files-${part}`,
        files.filter(({ path }) => partOf(path) === part),
      )
    for (const [part, value] of Object.entries(rest)) write(into, part, value)
    write(
      into,
      'paths',
      files.map(({ path }) => path),
    )
  })
  return reading(folder)
}

function reading(folder: string): SharedGeneration {
  const read = (part: string) => JSON.parse(readFileSync(join(folder, `${part}.json`), 'utf8'))
  const files = (...parts: readonly string[]): readonly OutputFile[] =>
    parts.flatMap((part): readonly OutputFile[] => read(`files-${part}`))
  return {
    files,
    allFiles: () => inOrder(read('paths'), files),
    diagnostics: () => read('diagnostics'),
    model: () => read('model'),
    summary: () => read('summary'),
  }
}

/** All files, in the order in which the generator gave them. */
function inOrder(paths: readonly string[], read: SharedGeneration['files']): readonly OutputFile[] {
  const files = new Map(read(...new Set(paths.map(partOf))).map(file => [file.path, file]))
  return paths.flatMap(path => files.get(path) ?? [])
}

/** What is at the top: a file, or a folder with all that is in it. */
function partOf(path: string): string {
  return path.split('/')[0] ?? path
}

function write(folder: string, part: string, value: unknown): void {
  writeFileSync(join(folder, `${part}.json`), JSON.stringify(value))
}
