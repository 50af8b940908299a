import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { generate } from '../../generator/index.js'
import { runBin } from '../emit/sdk/output-folder.js'
import { pageText } from '../pages/page-text.js'
import { runHere, runMain } from './run-main.js'
import { tempFolder } from './temp-folder.js'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const main = join(repository, 'dist/cli/main.js')

// Each test starts several processes; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 180_000 })

const loans = 'specs/openapi/v3/library/loans.md'
/** Without the SDK, whose runtime is many files. */
const few = ['--outputs', 'api,openapi']
const hostile = pageText({
  request:
    '| json {data-required} | object | 请求\n| book {data-required data-indent=1} | string | =1+1,"`${*/<br/>行',
})

/** The code blocks of docs/emitters.md by the name in their first line. */
function documented(): Readonly<Record<string, string>> {
  const page = readFileSync(join(repository, 'docs/emitters.md'), 'utf8')
  const blocks = [...page.matchAll(/^```ts\n\/\/ ([\w.-]+\.ts).*\n([\s\S]*?)^```$/gm)]
  return Object.fromEntries(blocks.map(([, name = '', code = '']) => [name, code]))
}

describe('the emitter of docs/emitters.md', () => {
  const files = documented()

  it('is there, and shorter than 100 lines', async () => {
    expect(Object.keys(files)).toEqual(['fields-emitter.ts', 'pagewright.config.ts'])
    expect(files['fields-emitter.ts']?.split('\n').length).toBeLessThan(100)
  })

  // As a process each time: what a configuration imports is loaded once in one.
  it('writes its table, is checked, and follows its code', () => {
    const cwd = tempFolder({ ...files, [loans]: hostile })
    expect(runMain(cwd, ['generate', ...few])).toMatchObject({ code: 0, out: '' })
    const table = join(cwd, 'generated/fields/fields.csv')
    expect(readFileSync(table, 'utf8')).toBe(
      [
        'operation,side,path,type,required,text',
        'v3/library/loans#post,request,json.book,string,yes,"\'=1+1,""`${*/\n行"',
        'v3/library/loans#post,response,response.id,string,yes,借阅单号',
        '',
      ].join('\r\n'),
    )
    expect(runMain(cwd, ['generate', '--check', ...few]).code).toBe(0)
    expect(readFileSync(join(cwd, 'generated/manifest.json'), 'utf8')).toContain('"path":"fields/fields.csv"')
    writeFileSync(
      join(cwd, 'fields-emitter.ts'),
      (files['fields-emitter.ts'] ?? '').replace("'fields.csv'", "'all.csv'"),
    )
    expect(runMain(cwd, ['generate', '--check', ...few]).out).toMatch(
      /PW030[\s\S]*fields\/fields\.csv[\s\S]*PW032/,
    )
    expect(runMain(cwd, ['generate', ...few]).code).toBe(0)
    expect([existsSync(table), existsSync(join(cwd, 'generated/fields/all.csv'))]).toEqual([false, true])
  })

  it('compiles as it stands', async () => {
    const compilerOptions = {
      module: 'nodenext',
      target: 'ES2023',
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      types: [],
      paths: { pagewright: [join(repository, 'dist/index.d.ts')] },
    }
    const cwd = tempFolder({
      ...files,
      'package.json': '{ "type": "module" }',
      'tsconfig.json': JSON.stringify({ compilerOptions, include: ['*.ts'] }),
    })
    expect(runBin('tsc', ['-p', '.'], cwd)).toEqual({ ok: true, output: '' })
  })
})

describe('emitters', () => {
  const config = (emitter: string): string => `export default { emitters: [${emitter}] }`

  it.each([
    ['that fail', "{ name: 'bad', emit: () => { throw new Error('no') } }", 'PW028'],
    ['with a name that is taken', "{ name: 'sdk', emit: () => [] }", 'PW022'],
    ['that are none', "{ name: 'bad' }", 'PW022 `emitters.0.emit` must be a function, but is nothing.'],
    [
      'that are a promise',
      'Promise.resolve({})',
      'PW022 `emitters.0` must be an emitter: an object with `name` and `emit`, but is a promise.',
    ],
    [
      'that give a promise',
      "{ name: 'bad', emit: async () => [] }",
      'It returned a promise: `emit` cannot be async.',
    ],
    [
      'that give a promise which fails',
      "{ name: 'bad', emit: async () => { throw new Error('late') } }",
      'It returned a promise: `emit` cannot be async.',
    ],
    [
      'that empty the model',
      "{ name: 'bad', emit: ({ model }) => { model.operations.length = 0; return [] } }",
      'The input is frozen: change a copy of it.',
    ],
    [
      'that change a name deep in the model',
      "{ name: 'bad', emit: ({ model }) => { model.operations[0].requestBody.schema.properties[0].name = 'x'; return [] } }",
      'is frozen',
    ],
    [
      'that change the plan',
      "{ name: 'bad', emit: ({ plan }) => { plan.modules.push(plan.modules[0]); return [] } }",
      'is frozen',
    ],
    [
      'that take the model away from the next one',
      "{ name: 'bad', emit: input => { input.model = undefined; return [] } }",
      'is frozen',
    ],
  ])('%s write nothing, also with --keep-going', async (_, emitter, code) => {
    const cwd = tempFolder({
      'pagewright.config.js': config(emitter),
      'package.json': '{ "type": "module" }',
      [loans]: pageText(),
    })
    const ran = await runHere(cwd, 'generate', '--keep-going')
    expect([ran.code, ran.out]).toEqual([1, expect.stringContaining(code)])
    expect(existsSync(join(cwd, 'generated'))).toBe(false)
  })

  it('that change nothing see under --watch what the next one sees', async () => {
    const given: unknown[] = []
    const emitters = ['first', 'second'].map(name => ({
      name,
      emit: (input: unknown) => {
        given.push(input)
        return []
      },
    }))
    await generate({ pages: [{ file: 'openapi/v3/library/loans.md', text: pageText() }], emitters })
    expect(given).toHaveLength(2)
    expect(given[1]).toBe(given[0])
  })

  it('by the library', async () => {
    const emitters = [{ name: 'titles', emit: () => [{ path: 'a.txt', content: 'a' }] }]
    const { files, diagnostics } = await generate({
      pages: [{ file: 'openapi/v3/library/loans.md', text: pageText() }],
      emitters,
    })
    expect(files).toContainEqual({ path: 'titles/a.txt', content: 'a' })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('templates', () => {
  const head = readFileSync(join(repository, 'templates/sdk/module-head.hbs'), 'utf8')
  const own = `/* eslint-disable */\n${head}`

  it('replace single ones, by option and by configuration, and are remembered', async () => {
    const cwd = tempFolder({ [loans]: pageText(), 'mine/sdk/module-head.hbs': own, 'mine/.notes': '' })
    const module = join(cwd, 'generated/sdk/v3/library/loans.ts')
    expect(await runHere(cwd, 'generate', '--templates', 'mine')).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(module, 'utf8').startsWith('/* eslint-disable */\n/** Generated from')).toBe(true)
    expect((await runHere(cwd, 'generate', '--templates', 'mine')).err).toContain('0 files written')
    const stale = await runHere(cwd, 'generate', '--check')
    expect([stale.code, stale.out]).toEqual([1, expect.stringContaining('PW031')])
    writeFileSync(join(cwd, 'pagewright.config.json'), '{ "templates": "mine" }')
    expect((await runHere(cwd, 'generate', '--check')).code).toBe(0)
    writeFileSync(join(cwd, 'mine/sdk/module-head.hbs'), `// mine\n${head}`)
    expect((await runHere(cwd, 'generate')).code).toBe(0)
    expect(readFileSync(module, 'utf8').startsWith('// mine\n')).toBe(true)
  })

  const table: readonly [name: string, file: string, text: string, want: string][] = [
    [
      'a value as it is',
      'sdk/module-head.hbs',
      `{{notice}}\n${head}`,
      'mine/sdk/module-head.hbs\n  1:1 error PW026 `notice` is written without one of the helpers',
    ],
    ['a raw value', 'sdk/module-head.hbs', `${head}\n{{{runtime}}}`, 'PW026'],
    ['no template', 'sdk/module-head.hbs', '{{#if x}}', 'PW026 The template does not parse'],
    [
      'a name that there is not',
      'sdk/module-haed.hbs',
      head,
      'PW025 The package has no template sdk/module-haed.hbs to replace. Did you mean "sdk/module-head.hbs"?',
    ],
    ['a file of the runtime', 'runtime/caller.hbs', '', 'PW025'],
    [
      'a name that its data does not have',
      'sdk/module-head.hbs',
      `${head}\n{{str nothing}}`,
      'PW027 The template fails: a helper got an unknown name',
    ],
  ]
  it.each(table)('%s is an error, also with --keep-going', async (_, file, text, want) => {
    const cwd = tempFolder({ [loans]: pageText(), [`mine/${file}`]: text })
    const ran = await runHere(cwd, 'generate', '--templates', 'mine', '--keep-going')
    expect([ran.code, ran.out]).toEqual([1, expect.stringContaining(want)])
    expect(existsSync(join(cwd, 'generated'))).toBe(false)
  })

  const idle: readonly [name: string, files: Readonly<Record<string, string>>, want: string][] = [
    [
      'a file beside them',
      { 'sdk/module-head.hbs': head, 'notes.txt': '' },
      'mine/notes.txt\n  1:1 warning PW029 notes.txt replaces nothing',
    ],
    [
      'a template with another ending',
      { 'sdk/Module-Head.HBS': head },
      'Did you mean "sdk/module-head.hbs"?',
    ],
    [
      'a template with an ending behind',
      { 'sdk/module-head.hbs.bak': head },
      'Did you mean "sdk/module-head.hbs"?',
    ],
    [
      'a source of the runtime',
      { 'runtime/caller.ts': '' },
      'runtime/caller.ts replaces nothing: only `.hbs` templates can be replaced.',
    ],
    [
      'no template at all',
      { 'sdk/.keep': '' },
      'PW029 mine contains no `.hbs` template, so it replaces nothing.',
    ],
  ]
  it.each(idle)('%s is reported, each time, and the rest is written', async (_, files, want) => {
    const inner = Object.entries(files).map(([path, text]) => [`mine/${path}`, text])
    const cwd = tempFolder({ [loans]: pageText(), ...Object.fromEntries(inner) })
    for (const more of [[], [], ['--only', loans]]) {
      const ran = await runHere(cwd, 'generate', '--templates', 'mine', ...few, ...more)
      expect([ran.code, ran.out]).toEqual([0, expect.stringContaining(want)])
    }
    expect(existsSync(join(cwd, 'generated/openapi.json'))).toBe(true)
  })

  it('one at the wrong place is told its right one', async () => {
    const cwd = tempFolder({
      [loans]: pageText(),
      'mine/module-head.hbs': head,
      'mine/templates/sdk/barrel.hbs': '',
    })
    const { out } = await runHere(cwd, 'generate', '--templates', 'mine')
    expect(out).toContain('Did you mean "sdk/module-head.hbs"?')
    expect(out).toContain('Did you mean "sdk/barrel.hbs"?')
  })

  it('a folder that there is not is an error', async () => {
    const ran = await runHere(tempFolder({ [loans]: pageText() }), 'generate', '--templates', 'none')
    expect([ran.code, ran.out]).toEqual([1, expect.stringContaining('none\n  1:1 error PW024')])
  })

  it('by the library', async () => {
    const cwd = tempFolder({ 'mine/sdk/module-head.hbs': own })
    const pages = [{ file: 'openapi/v3/library/loans.md', text: pageText() }]
    const { files } = await generate({ pages, templates: join(cwd, 'mine') })
    const module = files.find(({ path }) => path === 'sdk/v3/library/loans.ts')
    expect(module?.content.startsWith('/* eslint-disable */')).toBe(true)
  })

  it('are followed by --watch', async () => {
    const cwd = tempFolder({ [loans]: pageText(), 'mine/sdk/module-head.hbs': own })
    const module = join(cwd, 'generated/sdk/v3/library/loans.ts')
    const args = [main, 'generate', '--watch', '--outputs', 'sdk', '--templates', 'mine']
    const watching = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
    let log = ''
    watching.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString()
    })
    const patience = { timeout: 60_000, interval: 50 }
    try {
      await vi.waitFor(() => expect(log).toContain('Ctrl+C'), patience)
      writeFileSync(join(cwd, 'mine/sdk/module-head.hbs'), `// mine\n${head}`)
      await vi.waitFor(
        () => expect(readFileSync(module, 'utf8').startsWith('// mine\n')).toBe(true),
        patience,
      )
    } finally {
      watching.kill('SIGINT')
    }
  })
})
