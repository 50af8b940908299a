import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linkModules, runBin, writeOutput } from '../emit/sdk/output-folder.js'
import { sharedCorpus } from '../shared/shared-generation.js'
import { corpusNote, hasCorpus } from './corpus-folder.js'

const modes = [
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const

describe.skipIf(!hasCorpus)(`types of the emitted SDK ${corpusNote}`, () => {
  let folder = ''

  beforeAll(async () => {
    folder = writeOutput((await sharedCorpus()).files('sdk'))
    linkModules(folder)
  })

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
    expect(runBin('tsc', ['-p', config], folder)).toEqual({ ok: true, output: '' })
  })
})
