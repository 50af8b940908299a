import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { generate } from '../../generator/index.js'
import { runBin } from '../emit/sdk/output-folder.js'
import { pageText } from '../pages/page-text.js'
import { tempFolder } from './temp-folder.js'

const repository = fileURLToPath(new URL('../../', import.meta.url))
const main = join(repository, 'dist/cli/main.js')

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(cwd: string, ...args: readonly string[]): Ran {
  const env = { ...process.env, NO_COLOR: '1', XDG_CACHE_HOME: join(cwd, 'cache') }
  const done = spawnSync(process.execPath, [main, ...args], { cwd, env, encoding: 'utf8' })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

// Each test starts several processes; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 180_000 })

const loans = 'specs/openapi/v3/library/loans.md'
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

  it('is there, and shorter than 100 lines', () => {
    expect(Object.keys(files)).toEqual(['fields-emitter.ts', 'pagewright.config.ts'])
    expect(files['fields-emitter.ts']?.split('\n').length).toBeLessThan(100)
  })

  it('writes its table, is checked, and follows its code', () => {
    const cwd = tempFolder({ ...files, [loans]: hostile })
    expect(run(cwd, 'generate')).toMatchObject({ code: 0, out: '' })
    const table = join(cwd, 'generated/fields/fields.csv')
    expect(readFileSync(table, 'utf8')).toBe(
      [
        'operation,side,path,type,required,text',
        'v3/library/loans#post,request,json.book,string,yes,"\'=1+1,""`${*/\n行"',
        'v3/library/loans#post,response,response.id,string,yes,借阅单号',
        '',
      ].join('\r\n'),
    )
    expect(run(cwd, 'generate', '--check').code).toBe(0)
    expect(readFileSync(join(cwd, 'generated/manifest.json'), 'utf8')).toContain('"path":"fields/fields.csv"')
    writeFileSync(
      join(cwd, 'fields-emitter.ts'),
      (files['fields-emitter.ts'] ?? '').replace("'fields.csv'", "'all.csv'"),
    )
    expect(run(cwd, 'generate', '--check').out).toMatch(/PW030[\s\S]*fields\/fields\.csv[\s\S]*PW032/)
    expect(run(cwd, 'generate').code).toBe(0)
    expect([existsSync(table), existsSync(join(cwd, 'generated/fields/all.csv'))]).toEqual([false, true])
  })

  it('compiles as it stands', () => {
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
    ['that are none', "{ name: 'bad' }", 'PW022'],
  ])('%s write nothing, also with --keep-going', (_, emitter, code) => {
    const cwd = tempFolder({
      'pagewright.config.js': config(emitter),
      'package.json': '{ "type": "module" }',
      [loans]: pageText(),
    })
    const ran = run(cwd, 'generate', '--keep-going')
    expect([ran.code, ran.out]).toEqual([1, expect.stringContaining(code)])
    expect(existsSync(join(cwd, 'generated'))).toBe(false)
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

  it('replace single ones, by option and by configuration, and are remembered', () => {
    const cwd = tempFolder({ [loans]: pageText(), 'mine/sdk/module-head.hbs': own, 'mine/notes.txt': '' })
    const module = join(cwd, 'generated/sdk/v3/library/loans.ts')
    expect(run(cwd, 'generate', '--templates', 'mine')).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(module, 'utf8').startsWith('/* eslint-disable */\n/** Generated from')).toBe(true)
    expect(run(cwd, 'generate', '--templates', 'mine').err).toContain('0 files written')
    const stale = run(cwd, 'generate', '--check')
    expect([stale.code, stale.out]).toEqual([1, expect.stringContaining('PW031')])
    writeFileSync(join(cwd, 'pagewright.config.json'), '{ "templates": "mine" }')
    expect(run(cwd, 'generate', '--check').code).toBe(0)
    writeFileSync(join(cwd, 'mine/sdk/module-head.hbs'), `// mine\n${head}`)
    expect(run(cwd, 'generate').code).toBe(0)
    expect(readFileSync(module, 'utf8').startsWith('// mine\n')).toBe(true)
  })

  const table: readonly [name: string, file: string, text: string, finding: string][] = [
    [
      'a value as it is',
      'sdk/module-head.hbs',
      `{{notice}}\n${head}`,
      'mine/sdk/module-head.hbs\n  1:1 error PW026 `notice` is written without one of the helpers',
    ],
    ['a raw value', 'sdk/module-head.hbs', `${head}\n{{{runtime}}}`, 'PW026'],
    ['no template', 'sdk/module-head.hbs', '{{#if x}}', 'PW026 It is no template'],
    [
      'a name that there is not',
      'sdk/module-haed.hbs',
      head,
      'PW025 There is no template sdk/module-haed.hbs that it could replace. Did you mean "sdk/module-head.hbs"?',
    ],
    ['a file of the runtime', 'runtime/caller.hbs', '', 'PW025'],
    [
      'a name that its data does not have',
      'sdk/module-head.hbs',
      `${head}\n{{str nothing}}`,
      'PW027 The template fails: a helper is given a name that is not there',
    ],
  ]
  it.each(table)('%s is an error, also with --keep-going', (_, file, text, finding) => {
    const cwd = tempFolder({ [loans]: pageText(), [`mine/${file}`]: text })
    const ran = run(cwd, 'generate', '--templates', 'mine', '--keep-going')
    expect([ran.code, ran.out]).toEqual([1, expect.stringContaining(finding)])
    expect(existsSync(join(cwd, 'generated'))).toBe(false)
  })

  it('a folder that there is not is an error', () => {
    const ran = run(tempFolder({ [loans]: pageText() }), 'generate', '--templates', 'none')
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
    const args = [main, 'generate', '--watch', '--templates', 'mine']
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
