import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { EmitInput } from '../../../generator/emit/emitter.js'
import { isCommonJsOnly } from '../../../generator/emit/package/commonjs-only.js'
import { createPackageEmitter } from '../../../generator/emit/package/create-package-emitter.js'
import { packageExports } from '../../../generator/emit/package/package-exports.js'
import {
  packageDependencies,
  packageDevDependencies,
  packageJson,
} from '../../../generator/emit/package/package-json.js'
import { readmeWords } from '../../../generator/emit/package/readme-words.js'
import type { PackageDetails } from '../../../generator/emit/package-details.js'
import { languages } from '../../../generator/emit/words/language.js'
import type { ExampleMap } from '../../../generator/model/example.js'
import { wechatPayIn } from '../../../generator/model/protocol/wechat-pay.js'
import { planModel } from '../../../generator/plan/plan-model.js'
import { emitFiles, emitInput, tools } from '../emit-input.js'
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
const names = { packageName: '@me/sdk', packageVersion: '1.2.3' }
const plain: PackageDetails = { published: false }
const runtimePaths = new Set(sources.runtimeFiles.map(({ path }) => path))

function contents(given = oddModel, part: Partial<EmitInput> = {}): ReadonlyMap<string, string> {
  const input = emitInput(given, { ...names, ...part })
  return new Map(emitFiles(createPackageEmitter(tools), input).map(({ path, content }) => [path, content]))
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

describe('what the settings say of the package', () => {
  const details: PackageDetails = {
    description: 'Lends books',
    keywords: ['library'],
    author: 'Library <https://library.example>',
    repository: 'https://github.com/library/sdk',
    directory: 'packages/sdk',
    documentation: 'https://library.example/guide',
    releases: 'https://library.example/releases',
    security: 'https://library.example/security',
    changelog: '# Changelog\n',
    published: false,
  }
  const json = (packageDetails: PackageDetails): Readonly<Record<string, unknown>> =>
    JSON.parse(contents(oddModel, { packageDetails }).get('package.json') ?? '')
  const readme = (part: Partial<EmitInput>): string => contents(oddModel, part).get('README.md') ?? ''

  test('is in package.json, with what follows from a repository on github.com', () => {
    expect(json(details)).toMatchObject({
      description: 'Lends books',
      keywords: ['library'],
      author: 'Library <https://library.example>',
      homepage: 'https://github.com/library/sdk/tree/HEAD/packages/sdk#readme',
      bugs: { url: 'https://github.com/library/sdk/issues' },
      repository: {
        type: 'git',
        url: 'git+https://github.com/library/sdk.git',
        directory: 'packages/sdk',
      },
      files: ['dist', 'model.jsonl', 'CHANGELOG.md'],
    })
    expect(json(details)).not.toHaveProperty('funding')
  })

  const repository = 'https://git.example/library/sdk'
  test.each<[name: string, given: PackageDetails, want: object]>([
    ['no repository', plain, {}],
    [
      'another host, of which only the repository is known',
      { repository, published: false },
      { repository: { type: 'git', url: 'git+https://git.example/library/sdk.git' } },
    ],
    [
      'addresses of its own',
      { homepage: 'https://a.example', bugs: 'https://b.example', published: false },
      { homepage: 'https://a.example', bugs: { url: 'https://b.example' } },
    ],
  ])('%s', (_, given, want) => {
    const { homepage, bugs, repository } = json(given)
    expect({ homepage, bugs, repository }).toEqual({
      homepage: undefined,
      bugs: undefined,
      repository: undefined,
      ...want,
    })
  })

  test('without settings, package.json names the service in the language of the outputs', () => {
    expect(json(plain).description).toContain('for WeChat Pay')
    const chinese = contents(oddModel, { language: 'zh' }).get('package.json') ?? ''
    expect(JSON.parse(chinese).description).toContain('微信支付的')
  })

  test('the changelog goes with the package as it is; without one there is none', () => {
    expect(contents(oddModel, { packageDetails: details }).get('CHANGELOG.md')).toBe('# Changelog\n')
    expect(contents().has('CHANGELOG.md')).toBe(false)
  })

  test('until it is published, the readme installs a file and runs what is installed', () => {
    const text = readme({ packageDetails: details })
    expect(text).toContain('npm install /path/to/me-sdk-1.2.3.tgz')
    expect(text).not.toMatch(/npm install @me\/sdk/)
    expect(readme({ packageDetails: { ...details, published: true } })).toContain('npm install @me/sdk\n')
    for (const [command] of text.matchAll(/npx .*/g)) expect(command).toMatch(/^npx --no-install sdk /)
  })

  test('the readme leads to the pages that the settings name, and to no other', () => {
    const links = [...readme({ packageDetails: details }).matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to)
    expect(links).toEqual([
      'https://library.example/guide',
      'CHANGELOG.md',
      'https://library.example/releases',
      'https://library.example/security',
      'https://github.com/library/sdk/issues',
    ])
    expect(readme({ packageDetails: plain })).not.toContain('](')
  })

  test.each(languages)('in %s, the readme has a row for each entry, and words for no other', language => {
    const exports = Object.keys(packageExports(planModel(oddModel).plan, runtimePaths))
    const pages = /^\.\/(?:v\d|brand|package\.json|operations)/
    const entries = exports.filter(key => !pages.test(key) && !/^\.\/webhooks\/?[^*]*$/.test(key))
    const words = Object.keys(readmeWords[language].entry)
    expect(words).toEqual(expect.arrayContaining(entries))
    expect(Object.keys(readmeWords.en.entry)).toEqual(Object.keys(readmeWords.zh.entry))
    for (const key of entries.filter(each => each !== '.'))
      expect(readme({ language })).toContain(`| \`@me/sdk/${key.slice(2).replace('*', '…')}\` |`)
  })
})

describe('exports', () => {
  const { plan } = planModel(oddModel)
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
  } = JSON.parse(
    packageJson({ ...names, packageDetails: plain, language: 'en' }, exports, wechatPayIn('en').service),
  )

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
    expect(readme).toContain('\n\nconst client = createClient(configFromEnvironment())\n```')
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
        "  json: { appid: \"it's\", goods: [{ id: '1' }] },",
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
