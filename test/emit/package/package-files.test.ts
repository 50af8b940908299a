import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isCommonJsOnly } from '../../../generator/emit/package/commonjs-only.js'
import { createPackageEmitter } from '../../../generator/emit/package/create-package-emitter.js'
import { packageExports } from '../../../generator/emit/package/package-exports.js'
import {
  packageDependencies,
  packageDevDependencies,
  packageJson,
} from '../../../generator/emit/package/package-json.js'
import type { ExampleMap } from '../../../generator/model/example.js'
import { planModel } from '../../../generator/plan/plan-model.js'
import { emitInput, tools } from '../emit-input.js'
import { emitModel, sources } from '../sdk/emit-model.js'
import {
  array,
  jsonBody,
  model,
  object,
  operation,
  property,
  span,
  string,
  webhook,
} from '../sdk/fixtures.js'
import { oddModel } from '../sdk/odd-model.js'

const repository = new URL('../../../', import.meta.url)
const facts = { name: '@me/sdk', version: '1.2.3', description: 'An SDK' }

function contents(given = oddModel): ReadonlyMap<string, string> {
  const input = emitInput(given, { packageName: facts.name, packageVersion: facts.version })
  return new Map(createPackageEmitter(tools)(input).map(({ path, content }) => [path, content]))
}

/** The file behind a subpath by the rules of Node: an exact entry, then the pattern with the longest beginning. */
function resolve(exports: Readonly<Record<string, string>>, subpath: string): string | undefined {
  const exact = exports[subpath]
  if (exact !== undefined && !subpath.includes('*')) return exact
  const fitting = Object.entries(exports)
    .filter(([key]) => key.endsWith('*') && subpath.startsWith(key.slice(0, -1)))
    .sort(([a], [b]) => b.length - a.length)
  const [pattern] = fitting
  return pattern?.[1].replaceAll('*', subpath.slice(pattern[0].length - 1))
}

describe('package.json', () => {
  const json: unknown = JSON.parse(contents().get('package.json') ?? '')

  test('names, versions, kinds', () => {
    expect(json).toMatchObject({
      name: '@me/sdk',
      version: '1.2.3',
      type: 'module',
      sideEffects: false,
      license: 'MIT',
      files: ['dist', 'model.jsonl'],
      bin: { sdk: './dist/cjs/cli.js' },
      dependencies: packageDependencies,
    })
  })

  test('asks for what this repository uses', () => {
    const own: { devDependencies: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(new URL('package.json', repository), 'utf8'),
    )
    expect(own.devDependencies).toMatchObject({ ...packageDependencies, ...packageDevDependencies })
  })

  test('is the same whatever the order of the pages', () => {
    const shuffled = { ...oddModel, operations: oddModel.operations.toReversed() }
    expect(contents(shuffled).get('package.json')).toBe(contents().get('package.json'))
  })
})

describe('exports', () => {
  const { plan } = planModel(oddModel)
  const runtimePaths = new Set(sources.runtimeFiles.map(file => file.path))
  const exports = packageExports(plan, runtimePaths)
  const built = new Map(
    emitModel(oddModel).map(({ path }) => [
      `./dist/${isCommonJsOnly(path) ? 'cjs/' : ''}${path.slice(4, -3)}.js`,
      path,
    ]),
  )

  test.each([
    ['the root', '.', 'sdk/index.ts'],
    ['the client alone', './client', 'sdk/client.ts'],
    ['the table of pages', './operations', 'sdk/operations.ts'],
    [
      'a page',
      './v3/marketing/busifavor/coupons/associate',
      'sdk/v3/marketing/busifavor/coupons/associate.ts',
    ],
    ['a folder', './v3/marketing/busifavor/coupons', 'sdk/v3/marketing/busifavor/coupons/index.ts'],
    ['a top folder', './v3', 'sdk/v3/index.ts'],
    ['a page that is a folder too', './v3/odd/things', 'sdk/v3/odd/things/index.ts'],
    ['a placeholder', './v3/odd/_stock_id_/things', 'sdk/v3/odd/_stock_id_/things.ts'],
    ['a dot', './v3/odd/1.0-final', 'sdk/v3/odd/1.0-final.ts'],
    ['settings from the environment', './environment', 'sdk/runtime/environment/index.ts'],
    ['notices', './webhooks', 'sdk/webhooks/index.ts'],
    ['one notice', './webhooks/v3/TWO.EVENTS', 'sdk/webhooks/v3/TWO.EVENTS.ts'],
  ])('%s', (_, subpath, path) => expect(built.get(resolve(exports, subpath) ?? '')).toBe(path))

  test('every page and folder can be reached, and every entry leads to a file', () => {
    for (const { path } of [...plan.modules, ...plan.barrels]) {
      const subpath = `./${path.slice('sdk/'.length).replace(/(?:\/index)?\.ts$/, '')}`
      expect(resolve(exports, subpath), subpath).toBeDefined()
    }
    const targets = Object.values(exports).filter(
      target => !target.includes('*') && target !== './package.json',
    )
    expect(targets.filter(target => !built.has(target))).toEqual([])
  })

  test('a model without v2 and without notices has no entries for them', () => {
    const small = packageExports(planModel(model([operation('v3/a', 'get')])).plan, new Set())
    expect(small).toEqual({
      '.': './dist/index.js',
      './client': './dist/client.js',
      './operations': './dist/operations.js',
      './v3/*': './dist/v3/*.js',
      './v3': './dist/v3/index.js',
      './package.json': './package.json',
    })
  })
})

describe('what is CommonJS alone', () => {
  const paths = new Set(['sdk/runtime/local/index.ts', 'sdk/runtime/environment/index.ts'])
  const exports = packageExports(planModel(oddModel).plan, paths)
  const json: {
    readonly exports: Readonly<Record<string, unknown>>
    readonly typesVersions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  } = JSON.parse(packageJson(facts, exports))

  test('has one file for every way to load it', () => {
    expect(new Set(Object.values(Object(json.exports['./local'])))).toEqual(
      new Set(['./dist/cjs/runtime/local/index.js']),
    )
    expect(json.typesVersions['*']?.local).toEqual(['./dist/cjs/runtime/local/index.d.ts'])
    expect(json.exports['./environment']).toEqual({
      require: './dist/cjs/runtime/environment/index.js',
      default: './dist/runtime/environment/index.js',
    })
  })

  test('is left out of the ES modules, and built with the rest as CommonJS', () => {
    const [modules, commonJs] = ['tsconfig.json', 'tsconfig.cjs.json'].map(name =>
      JSON.parse(contents().get(name) ?? ''),
    )
    expect(modules.exclude).toEqual([
      'sdk/cli.ts',
      'sdk/runtime/cli/**',
      'sdk/runtime/doctor/**',
      'sdk/runtime/local/**',
    ])
    expect(commonJs).toMatchObject({ extends: './tsconfig.json', exclude: [] })
  })

  test('is imported by nothing that is built as ES modules', () => {
    const files = emitModel(oddModel)
    const wrong = files
      .filter(({ path }) => !isCommonJsOnly(path))
      .flatMap(({ path, content }) =>
        [...content.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)]
          .map(([, from = '']) => join(dirname(path), from).replace(/\.js$/, '.ts'))
          .filter(isCommonJsOnly)
          .map(target => `${path} -> ${target}`),
      )
    expect(wrong).toEqual([])
  })
})

describe('the other files', () => {
  test('the licence is that of this repository', () =>
    expect(contents().get('LICENSE')).toBe(readFileSync(new URL('LICENSE', repository), 'utf8')))

  test('a model without the pages of the example has a readme, too', () => {
    const readme =
      contents(model([], [webhook('v3/A', object(property('a', string())))])).get('README.md') ?? ''
    expect(readme).toContain("import { createClient } from '@me/sdk'\n\nconst client")
    expect(readme).toMatch(/\}\)\n```/)
  })

  test('the example has what is required, from the sample', () => {
    const value = map({ appid: "it's", goods: [{ id: '1', note: 'x' }], more: 'x', count: 3 })
    const example = { kind: 'example', name: 'default', value: map({ json: value }), span } as const
    const goods = array(object(property('id', string()), property('note?', string())))
    const requestBody = jsonBody(
      object(property('appid', string()), property('goods', goods), property('more?', string())),
    )
    const given = operation('v3/pay/transactions/jsapi', 'post', { requestBody, examples: [example] })
    expect(contents(model([given])).get('README.md')).toContain(
      ["import { post } from '@me/sdk/v3/pay/transactions/jsapi'", ''].join('\n'),
    )
    expect(contents(model([given])).get('README.md')).toContain(
      [
        'const answer = await post(client, {',
        '  json: {',
        '    appid: "it\'s",',
        '    goods: [{',
        "      id: '1',",
        '    }],',
        '  },',
        '})',
        'console.log(answer)',
        '```',
      ].join('\n'),
    )
  })
})

interface Plain {
  readonly [key: string]: string | number | ExampleMap | readonly Readonly<Record<string, string>>[]
}

function map(members: Plain): ExampleMap {
  return {
    kind: 'map',
    span,
    entries: Object.entries(members).map(([key, value]) => {
      if (typeof value !== 'object')
        return { kind: 'entry', key, value: { kind: 'scalar', value, span }, span }
      if ('kind' in value) return { kind: 'entry', key, value, span }
      return { kind: 'entry', key, value: { kind: 'list', items: value.map(item => map(item)), span }, span }
    }),
  }
}
