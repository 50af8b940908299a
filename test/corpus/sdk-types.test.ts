import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { corpusNote, hasCorpus } from './corpus-folder.js'
import { generateCorpus } from './generate-pages.js'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

const modes = [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const

describe.skipIf(!hasCorpus)(`types of the emitted SDK ${corpusNote}`, () => {
  let folder = ''

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pagewright-sdk-'))
    const { files } = await generateCorpus()
    for (const file of files.filter(({ path }) => path.startsWith('sdk/'))) {
      const target = join(folder, file.path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, file.content)
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  }, 240_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(modes)('module %s, resolution %s', { timeout: 240_000 }, (module, moduleResolution) => {
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
    }
    const compilerOptions = {
      ...options,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      types: ['node'],
      module,
      moduleResolution,
    }
    const config = join(folder, `tsconfig.${moduleResolution}.json`)
    writeFileSync(config, JSON.stringify({ compilerOptions, include: ['sdk/**/*.ts'] }))
    expect(typeErrors(config)).toBe('')
  })
})

/** What the compiler prints; '' where it has nothing to say. */
function typeErrors(config: string): string {
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
      encoding: 'utf8',
    })
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout).slice(0, 4000) : String(error)
  }
}
