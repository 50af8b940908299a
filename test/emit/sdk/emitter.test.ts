import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { pathStep } from '../../../generator/emit/escape/path-step.js'
import type { OutputFile } from '../../../generator/emit/output-file.js'
import { createSdkEmitter } from '../../../generator/emit/sdk/create-sdk-emitter.js'
import type { Model } from '../../../generator/model/model.js'
import { globalEventNames } from '../../../generator/plan/global-names.js'
import { parseFieldPath } from '../../../templates/runtime/field-path.js'
import { emitFiles, emitInput, tools } from '../emit-input.js'
import { contentOf, emitModel } from './emit-model.js'
import { model, operation } from './fixtures.js'
import { oddModel } from './odd-model.js'

describe('the emitter', () => {
  test('passes the runtime on byte for byte', () => {
    const files = emitModel(oddModel)
    for (const file of tools.templates.runtimeFiles) expect(contentOf(files, file.path)).toBe(file.content)
    expect(tools.templates.runtimeFiles.map(file => file.path)).toContain('sdk/runtime/index.ts')
  })

  test('gives files in code-unit order, each once', () => {
    const paths = emitModel(oddModel).map(file => file.path)
    expect(paths).toEqual([...new Set(paths)].sort())
  })

  test('gives the same files whatever the order of the pages', () => {
    const byPageDownwards = (a: { page: string }, b: { page: string }) =>
      a.page < b.page ? 1 : a.page > b.page ? -1 : 0
    const shuffled = {
      ...oddModel,
      operations: oddModel.operations.toSorted(byPageDownwards),
      webhooks: oddModel.webhooks.toSorted(byPageDownwards),
    }
    expect(emitModel(shuffled)).toEqual(emitModel(oddModel))
  })

  test('gives files of a text that ends with one line end and holds no blanks at line ends', () => {
    for (const { path, content } of emitModel(oddModel)) {
      expect(content.endsWith('\n') && !content.endsWith('\n\n'), path).toBe(true)
      expect(content.match(/[ \t]\n/), path).toBeNull()
    }
  })

  test('writes other texts only for what has changed, and the same as an emitter that knows nothing', () => {
    const emitter = createSdkEmitter(tools)
    const emit = (given: Model): readonly OutputFile[] => emitFiles(emitter, emitInput(given))
    const [first, ...rest] = oddModel.operations
    if (first === undefined) throw new Error('The model is empty.')
    const changed: Model = { ...oddModel, operations: [{ ...first, title: 'Another title' }, ...rest] }
    const before = emit(oddModel)
    const after = emit(changed)
    const known = new Map(before.map(({ path, content }) => [path, content]))
    const fresh = after.filter(({ path, content }) => known.get(path) !== content).map(({ path }) => path)
    // The comment of a notice names the calls that it follows by their titles, and chains name pages.
    expect(fresh).toEqual([
      'sdk/chains.ts',
      'sdk/v3/marketing/busifavor/coupons/associate.ts',
      'sdk/webhooks/v2/transaction-success.ts',
    ])
    const [, ...fewer] = oddModel.operations
    const without: Model = { ...oddModel, operations: fewer }
    expect(emit(without)).toEqual(emitFiles(createSdkEmitter(tools), emitInput(without)))
    expect(after).toEqual(emitFiles(createSdkEmitter(tools), emitInput(changed)))
  })

  test('emits a model without pages', () => {
    const paths = emitModel(model([])).map(file => file.path)
    expect(paths.filter(path => !path.startsWith('sdk/runtime/'))).toEqual([
      'sdk/chains.ts',
      'sdk/cli.ts',
      'sdk/client.ts',
      'sdk/index.ts',
      'sdk/operations.ts',
    ])
  })
})

describe('field paths', () => {
  test.each([
    ['a name', 'stock_id'],
    ['a slash', 'a/b'],
    ['a tilde', '~1~0'],
    ['an asterisk', '*'],
    ['what looks escaped', '~2'],
    ['nothing', ''],
  ])('%s comes back from the runtime', (_, name) =>
    expect(parseFieldPath(`/json/*/${pathStep(name)}`)).toEqual([
      { kind: 'member', name: 'json' },
      { kind: 'every-element' },
      { kind: 'member', name },
    ]),
  )
})

const globalName = /^(?:declare )?(?:interface|type|var|class|function) \w+/gm

describe('names of types', () => {
  // The compiler's declarations stand in the package of the platform.
  const packages = fileURLToPath(new URL('../../../node_modules/@typescript/', import.meta.url))
  const globals = readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .filter(name => /^typescript-[^/]*\/lib\/lib\.[^/]*\.d\.ts$/.test(name.replaceAll('\\', '/')))
    .flatMap(name => readFileSync(join(packages, name), 'utf8').match(globalName) ?? [])
    .map(line => line.replace(/^.* /, ''))
  const declared = emitModel(
    model(
      (['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const).map(method =>
        operation('v3/a', method),
      ),
      oddModel.webhooks,
    ),
  )
    // The runtime's names are chosen by hand, and the root passes them on.
    .filter(file => !/^sdk\/(?:runtime\/|index\.ts$)/.test(file.path))
    .flatMap(file => file.content.match(/^(?:export )?(?:interface|type|const|function) \w+/gm) ?? [])

  test('avoid all global names that a variant could ask for', () => {
    const known = new Set(globalEventNames)
    const asked = globals.filter(name => /^(?:[A-Z][a-z]+)+Event$/.test(name) && !known.has(name))
    expect([...new Set(asked)]).toEqual([])
  })

  test('shadow none of the global types', () => {
    expect(globals).toContain('Promise')
    expect(globals).toContain('File')
    const names = new Set(declared.map(line => line.replace(/^.* /, '')))
    expect(names).toContain('PostRequest')
    expect(globals.filter(name => names.has(name))).toEqual([])
  })
})
