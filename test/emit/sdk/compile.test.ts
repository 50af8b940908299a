import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { afterAll, describe, expect, test } from 'vitest'
import type { OutputFile } from '../../../generator/emit/output-file.js'
import { commonJsOnly } from '../../../generator/emit/package/commonjs-only.js'
import { emitModel } from './emit-model.js'
import { oddModel } from './odd-model.js'
import { linkModules, runBin, writeOutput } from './output-folder.js'

const modes = [
  ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext' }],
  ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
] as const

function projectFiles(options: object): readonly OutputFile[] {
  const compilerOptions = {
    ...options,
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    types: ['node'],
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    // Of the platform's own declarations; those of the SDK are checked where it is packed (test/package).
    skipLibCheck: true,
  }
  const uses = readFileSync(new URL('../../fixtures/sdk/uses.ts', import.meta.url), 'utf8')
  return [
    { path: 'package.json', content: JSON.stringify({ type: 'module', private: true }) },
    {
      path: 'tsconfig.json',
      // What programs start and do not import has the library of the package itself: test/package builds it.
      content: JSON.stringify({
        compilerOptions,
        include: ['sdk/**/*.ts', 'uses.ts'],
        exclude: commonJsOnly,
      }),
    },
    { path: 'uses.ts', content: uses },
  ]
}

describe('the emitted SDK', () => {
  const folders: string[] = []
  afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true }))))
  const files = emitModel(oddModel)

  test.each(modes)(
    'compiles in mode %s together with uses that are right and uses that must fail',
    (_, options) => {
      const folder = writeOutput([...files, ...projectFiles(options)])
      linkModules(folder)
      folders.push(folder)
      expect(runBin('tsc', ['--noEmit', '-p', '.'], folder)).toEqual({ ok: true, output: '' })
    },
  )

  test('is used, and declares its pages, under noPropertyAccessFromIndexSignature', () => {
    const options = { ...modes[0][1], noPropertyAccessFromIndexSignature: true }
    const folder = writeOutput([...files, ...projectFiles(options)])
    linkModules(folder)
    folders.push(folder)
    const { output } = runBin('tsc', ['--noEmit', '-p', '.'], folder)
    // The compiler applies the flag to the runtime's code here; a package has only its declarations.
    const lines = output.split('\n').filter(line => /error TS/.test(line) && !line.startsWith('sdk/runtime/'))
    expect(lines).toEqual([])
    expect(output).toContain('TS4111')
  })

  test('is formatted as Biome would format it', () => {
    const biome: { formatter: object; javascript: object } = JSON.parse(
      readFileSync(new URL('../../../biome.json', import.meta.url), 'utf8'),
    )
    const config = { root: true, formatter: biome.formatter, javascript: biome.javascript }
    // The runtime is formatted where it is written.
    const emitted = files.filter(file => !file.path.startsWith('sdk/runtime/'))
    const folder = writeOutput([...emitted, { path: 'biome.json', content: JSON.stringify(config) }])
    folders.push(folder)
    expect(runBin('biome', ['format', '--max-diagnostics=20', 'sdk'], folder)).toEqual({
      ok: true,
      output: expect.any(String),
    })
  })
})
