import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyRules } from '../../generator/config/apply-rules.js'
import { configPaths, findConfig, loadConfig } from '../../generator/config/load-config.js'
import { validateConfig } from '../../generator/config/validate-config.js'
import { diagnostic } from '../../generator/diagnostics/diagnostic.js'
import { lineSpan } from '../../generator/diagnostics/span.js'
import { tempFolder } from '../cli/temp-folder.js'

describe('what a configuration may state', () => {
  const table: readonly [name: string, given: unknown, want: readonly string[]][] = [
    ['nothing', {}, []],
    [
      'everything',
      {
        specs: 'a',
        out: 'b',
        packageName: '@me/sdk',
        packageVersion: '1.2.3-rc.1',
        language: 'zh',
        package: {
          description: 'Lends books',
          keywords: ['library'],
          author: 'Library <https://library.example>',
          repository: 'https://github.com/library/sdk',
          directory: 'packages/sdk',
          homepage: 'https://library.example',
          bugs: 'https://library.example/faults',
          documentation: 'https://library.example/guide#start',
          releases: 'https://library.example/releases',
          security: 'https://library.example/security',
          changelog: 'CHANGES.md',
          published: true,
        },
        hints: true,
        rules: { PW422: 'off' },
      },
      [],
    ],
    ['no object', 3, ['PW020']],
    ['an array', [], ['PW020']],
    ['null', null, ['PW020']],
    ['a misspelt setting', { spec: 'a' }, ['PW021 Did you mean "specs"?']],
    ['two problems', { specs: 1, hints: 'yes' }, ['PW022', 'PW022']],
    ['an empty folder', { out: '' }, ['PW022 a non-empty string']],
    ['a name that npm refuses', { packageName: 'A B' }, ['PW022 npm']],
    ['a name that leads elsewhere', { packageName: '../x' }, ['PW022']],
    ['a version that npm refuses', { packageVersion: '1.2' }, ['PW022 1.2.3']],
    ['an unknown language', { language: 'fr' }, ['PW022 `language` must be one of zh, en, but is "fr".']],
    ['a language with its region', { language: 'zh-CN' }, ['PW022 Did you mean "zh"?']],
    ['a language by its name', { language: 'English' }, ['PW022 Did you mean "en"?']],
    ['a country', { language: 'cn' }, ['PW022 Did you mean "zh"?']],
    ['a package that is no object', { package: 'x' }, ['PW022 `package` must be an object']],
    ['a misspelt setting of the package', { package: { bug: 'x' } }, ['PW021 Did you mean "package.bugs"?']],
    [
      'a repository with .git',
      { package: { repository: 'https://github.com/library/sdk.git' } },
      ['PW022 `package.repository` must be an address without .git'],
    ],
    [
      'a repository by ssh',
      { package: { repository: 'git@github.com:library/sdk' } },
      ['PW022 such as https://github.com/library/sdk'],
    ],
    ['an address that runs', { package: { homepage: 'javascript:alert(1)' } }, ['PW022 https://']],
    ['an address that ends a link', { package: { bugs: 'https://a.example/)x' } }, ['PW022 https://']],
    [
      'a folder that leads out',
      { package: { directory: '../sdk' } },
      ['PW022 a folder such as packages/sdk'],
    ],
    ['a description of two lines', { package: { description: 'a\nb' } }, ['PW022 one line of text']],
    ['a keyword that is none', { package: { keywords: [' '] } }, ['PW022 `package.keywords.0`']],
    ['published by a word', { package: { published: 'yes' } }, ['PW022 true or false']],
    ['a promise', Promise.resolve({}), ['PW020 must export an object, but exports a promise']],
    ['a function', () => ({}), ['PW020 must export an object, but exports a function']],
    [
      'a number that is large',
      { packageVersion: 1n },
      ['PW022 `packageVersion` must be a string, but is 1.'],
    ],
    ['a function as a value', { out: () => 'x' }, ['PW022 `out` must be a string, but is a function.']],
    [
      'one emitter',
      { emitters: { name: 'x' } },
      ['PW022 `emitters` must be a list of emitters, but is an object with `name`.'],
    ],
    [
      'an emitter without name',
      { emitters: [{ emit: () => [] }] },
      ['PW022 `emitters.0.name` must be a string, but is nothing.'],
    ],
    [
      'an emitter in capitals',
      { emitters: [{ name: 'A', emit: () => [] }] },
      ['PW022 `emitters.0.name` must be small letters, digits and `-`, with a letter first, but is "A".'],
    ],
    [
      'an emitter of a taken name',
      { emitters: [{ name: 'docs', emit: () => [] }] },
      ['PW022 `emitters.0.name` must be another one, because the output uses this name, but is "docs".'],
    ],
    [
      'an emitter in a function',
      { emitters: [() => ({})] },
      ['PW022 `emitters.0` must be an emitter: an object with `name` and `emit`, but is a function.'],
    ],
    ['some outputs', { outputs: ['openapi', 'sdk'] }, []],
    ['an output twice', { outputs: ['sdk', 'sdk'] }, []],
    [
      'an unknown output',
      { outputs: ['sdk', 'open-apis'] },
      ['PW014 There is no output `open-apis`. Did you mean "openapi"?'],
    ],
    ['an output in capitals', { outputs: ['SDK'] }, ['PW014 Did you mean "sdk"?']],
    ['an unknown output twice', { outputs: ['html', 'html'] }, ['PW014 There is no output `html`.']],
    [
      'an emitter among the outputs',
      { outputs: ['sdk', 'mine'], emitters: [{ name: 'mine', emit: () => [] }] },
      ['PW014 `mine` is an emitter of your own: it always runs'],
    ],
    [
      'a package without its SDK',
      { outputs: ['package', 'openapi'] },
      ['PW015 The output `package` does not work without `sdk` and `model`.'],
    ],
    [
      'a package without its tables',
      { outputs: ['package', 'sdk'] },
      ['PW015 The output `package` does not work without `model`.'],
    ],
    ['a package with both', { outputs: ['package', 'sdk', 'model'] }, []],
    ['no outputs', { outputs: [] }, ['PW016']],
    ['no outputs beside emitters', { outputs: [], emitters: [{ name: 'mine', emit: () => [] }] }, []],
    ['an output that is no name', { outputs: [1] }, ['PW022 `outputs.0` must be a string, but is 1.']],
    ['paths of one shape', { openapi: { sameShapePaths: 'merge' } }, []],
    ['an unknown choice', { openapi: { sameShapePaths: 'first' } }, ['PW022 one of keep, merge']],
    ['a setting that is not an object', { openapi: true }, ['PW022 openapi']],
    [
      'a misspelt setting of openapi',
      { openapi: { sameShapePath: 'merge' } },
      ['PW021 Did you mean "openapi.sameShapePaths"?'],
    ],
    ['an unknown level', { rules: { PW422: 'of' } }, ['PW022 rules.PW422']],
    ['an unknown code', { rules: { PW999: 'off' } }, ['PW021 PW999']],
    ['an error lowered', { rules: { PW211: 'warning' } }, ['PW023 PW211']],
    ['an error left as it is', { rules: { PW211: 'error' } }, []],
  ]
  it.each(table)('%s', (_, given, want) => {
    const { diagnostics } = validateConfig(given, 'pagewright.config.ts')
    expect(diagnostics.map(found => found.code)).toEqual(want.map(text => text.slice(0, 5)))
    want.forEach((text, index) => {
      expect(diagnostics[index]?.message).toContain(text.slice(6))
    })
  })
})

describe('rules', () => {
  const found = (code: 'PW422' | 'PW211' | 'PW205') =>
    diagnostic({ code, message: code, file: 'a.md', span: lineSpan(1, 1, 0) })
  const all = [found('PW422'), found('PW211'), found('PW205')]
  const codes = (rules: Parameters<typeof applyRules>[1]): readonly string[] =>
    applyRules(all, rules).map(({ code, severity }) => `${code} ${severity}`)

  it('raise, lower and drop diagnostics, but never an error', () => {
    expect(codes(new Map())).toEqual(['PW422 hint', 'PW211 error', 'PW205 warning'])
    expect(
      codes(
        new Map([
          ['PW422', 'error'],
          ['PW211', 'off'],
          ['PW205', 'off'],
        ]),
      ),
    ).toEqual(['PW422 error', 'PW211 error'])
  })
})

describe('the configuration file', () => {
  const table: readonly [name: string, text: string][] = [
    ['pagewright.config.ts', "const out: string = 'build'\nexport default { out, hints: true }"],
    [
      'pagewright.config.mts',
      "import { defineConfig } from 'pagewright'\nexport default defineConfig({ out: 'build', hints: true })",
    ],
    ['pagewright.config.mjs', "export default { out: 'build', hints: true }"],
    ['pagewright.config.json', '\uFEFF{ "out": "build", "hints": true }'],
  ]
  it.each(table)('%s counts for the folders below, too', async (name, text) => {
    const folder = tempFolder({ [name]: text, 'inner/x': '' })
    const { settings, file, diagnostics } = await loadConfig(join(folder, 'inner'))
    expect(diagnostics).toEqual([])
    expect([file, settings.out, settings.specs, settings.hints]).toEqual([
      join(folder, name),
      join(folder, 'build'),
      join(folder, 'specs'),
      true,
    ])
  })

  const broken: readonly [name: string, text: string, want: string][] = [
    ['pagewright.config.ts', 'this is not code', 'cannot be loaded'],
    ['pagewright.config.ts', "throw new Error('boom')", 'boom'],
    ['pagewright.config.mjs', 'export const out = 1', 'must export an object'],
    ['pagewright.config.json', '{ "out": "x", }', 'cannot be loaded'],
  ]
  it.each(broken)('%s with %s is reported', async (name, text, want) => {
    const { diagnostics } = await loadConfig(tempFolder({ [name]: text }))
    expect(diagnostics.map(found => found.code)).toEqual(['PW020'])
    expect(diagnostics[0]?.message).toContain(want)
  })

  it('yields to the command line, whose folders are relative to the working folder', async () => {
    const folder = tempFolder({ 'pagewright.config.json': '{ "out": "a", "specs": "b" }', 'in/x': '' })
    const { settings } = await loadConfig(join(folder, 'in'), { out: 'c', hints: true })
    expect(settings).toMatchObject({ out: join(folder, 'in/c'), specs: join(folder, 'b'), hints: true })
  })

  it('is read anew when it is asked for fresh', async () => {
    const folder = tempFolder({ 'pagewright.config.ts': "export default { out: 'a' }" })
    expect((await loadConfig(folder)).settings.out).toBe(join(folder, 'a'))
    writeFileSync(join(folder, 'pagewright.config.ts'), "export default { out: 'b' }")
    expect((await loadConfig(folder, {}, true)).settings.out).toBe(join(folder, 'b'))
  })

  it('is a file, not a folder of that name, and TypeScript comes first', () => {
    const folder = tempFolder({ 'pagewright.config.json': '{}' })
    const [first = ''] = configPaths(folder)
    mkdirSync(first)
    expect(findConfig(folder)).toBe(join(folder, 'pagewright.config.json'))
    writeFileSync(join(folder, 'pagewright.config.mts'), '')
    expect(findConfig(folder)).toBe(join(folder, 'pagewright.config.mts'))
  })
})

describe('the changelog of the package', () => {
  const config = (more: object = {}): string =>
    JSON.stringify({ package: { changelog: 'CHANGES.md' }, ...more })
  const changes =
    '# Changelog\r\n\r\n## [Unreleased]\r\n\r\n## [1.4.0] - 2026-08-01\r\n\r\n## [1.3.0] - 2026-07-01\r\n'

  it('is read from beside the configuration, and its newest version is that of the package', async () => {
    const folder = tempFolder({ 'pagewright.config.json': config(), 'CHANGES.md': changes, 'in/x': '' })
    const { settings, diagnostics } = await loadConfig(join(folder, 'in'))
    expect(diagnostics).toEqual([])
    expect(settings.packageVersion).toBe('1.4.0')
    expect(settings.packageDetails).toEqual({ published: false, changelog: changes.replaceAll('\r', '') })
  })

  it('yields to a stated version', async () => {
    const text = config({ packageVersion: '2.0.0' })
    const folder = tempFolder({ 'pagewright.config.json': text, 'CHANGES.md': changes })
    expect((await loadConfig(folder)).settings.packageVersion).toBe('2.0.0')
  })

  it('without a version says nothing of it', async () => {
    const folder = tempFolder({ 'pagewright.config.json': config(), 'CHANGES.md': '# Changelog\n' })
    expect((await loadConfig(folder)).settings.packageVersion).toBe('0.0.0')
  })

  it('that is not there is an error', async () => {
    const { diagnostics } = await loadConfig(tempFolder({ 'pagewright.config.json': config() }))
    expect(diagnostics.map(({ code }) => code)).toEqual(['PW022'])
    expect(diagnostics[0]?.message).toContain('CHANGES.md is not: it does not exist')
  })
})
