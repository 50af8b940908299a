import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replacePage } from '../../../generator/write/write-page.js'
import { pageText } from '../../pages/page-text.js'
import { runHere } from '../run-main.js'
import { tempFolder } from '../temp-folder.js'

const neat = pageText()
const messy = neat.replace('| book {data-required data-indent=1}', '|  book {data-indent=1 data-required}')
const wrong = pageText({ request: '| json {data-required} | nothing like it | 请求' })
const loans = 'specs/openapi/v3/library/loans.md'
const returns = 'specs/openapi/v3/library/returns.md'

describe('pagewright fmt', () => {
  it('formats in place, once', async () => {
    const cwd = tempFolder({ [loans]: messy, [returns]: neat })
    const check = await runHere(cwd, 'fmt', '--check')
    expect([check.code, check.out]).toEqual([1, expect.stringContaining(`${loans}\n  13:1 error PW041`)])
    expect(check.err).toContain('2 pages; 1 to be formatted, 1 unchanged; 1 error')
    expect(readFileSync(join(cwd, loans), 'utf8')).toBe(messy)
    const first = await runHere(cwd, 'fmt')
    expect([first.code, first.out, first.err]).toEqual([
      0,
      '',
      expect.stringContaining('1 formatted, 1 unchanged'),
    ])
    expect(readFileSync(join(cwd, loans), 'utf8')).toBe(neat)
    expect((await runHere(cwd, 'fmt')).err).toContain('0 formatted, 2 unchanged')
    expect((await runHere(cwd, 'fmt', '--check')).code).toBe(0)
    expect(readdirSync(join(cwd, 'specs/openapi/v3/library'))).toEqual(['loans.md', 'returns.md'])
  })

  it('formats the pages that are named', async () => {
    const cwd = tempFolder({ [loans]: messy, [returns]: messy })
    expect((await runHere(cwd, 'fmt', returns)).err).toContain('1 page; 1 formatted')
    expect(readFileSync(join(cwd, loans), 'utf8')).toBe(messy)
    expect((await runHere(cwd, 'fmt', 'openapi/v3/**/l*.md')).err).toContain('1 page; 1 formatted')
    const nothing = await runHere(cwd, 'fmt', 'openapi/v2')
    expect([nothing.code, nothing.out]).toEqual([1, expect.stringContaining('PW013')])
    // From a folder among the pages, as the shell completes names there.
    const inner = await runHere(
      join(cwd, 'specs/openapi/v3'),
      'fmt',
      '--specs',
      '../..',
      '--check',
      'library/loans.md',
    )
    expect(inner.err).toContain('1 page; 0 to be formatted')
  })

  it.each([
    ['a page that does not exist', 'nope.md', 'There is no page `nope.md`.'],
    ['a file that is not a page', 'README.md', '`README.md` is not a page and contains none'],
    ['a folder without pages', 'notes', '`notes` is not a page and contains none'],
  ])('says what is wrong with %s, and formats the others', async (_, given, message) => {
    const cwd = tempFolder({ [loans]: messy, 'README.md': '# x', 'notes/a.txt': '' })
    const ran = await runHere(cwd, 'fmt', loans, given)
    expect([ran.code, ran.out]).toEqual([
      1,
      expect.stringContaining(`${given}\n  1:1 error PW013 ${message}`),
    ])
    expect([ran.out, ran.err]).toEqual([
      expect.stringContaining('help: Give a page, a folder or a quoted glob'),
      expect.stringContaining('1 page; 1 formatted'),
    ])
    expect(ran.out).not.toContain('--only')
    expect(readFileSync(join(cwd, loans), 'utf8')).toBe(neat)
  })

  it('refuses a page with errors, and formats the others', async () => {
    const cwd = tempFolder({ [loans]: wrong, [returns]: messy })
    const ran = await runHere(cwd, 'fmt')
    expect([ran.code, ran.out]).toEqual([1, expect.stringContaining('error PW211')])
    expect(ran.err).toContain('1 formatted, 0 unchanged, 1 left as they are')
    expect(readFileSync(join(cwd, loans), 'utf8')).toBe(wrong)
    expect(readFileSync(join(cwd, returns), 'utf8')).toBe(neat)
  })

  it('writes line ends and encoding as pages have them', async () => {
    const cwd = tempFolder({ [loans]: `\uFEFF${neat.replaceAll('\n', '\r\n')}` })
    expect((await runHere(cwd, 'fmt', '--check')).code).toBe(1)
    expect((await runHere(cwd, 'fmt')).code).toBe(0)
    expect(readFileSync(join(cwd, loans), 'utf8')).toBe(neat)
  })

  it('prints diagnostics as JSON and as annotations', async () => {
    const cwd = tempFolder({ [loans]: messy })
    const found: unknown = JSON.parse((await runHere(cwd, 'fmt', '--check', '--format', 'json')).out)
    expect(found).toMatchObject([{ code: 'PW041', file: loans }])
    expect((await runHere(cwd, 'fmt', '--check', '--format', 'github')).out).toContain(
      `::error file=${loans},line=13`,
    )
  })

  it('tells of samples that are kept', async () => {
    const sample = (label: string, value: number): string =>
      `\`\`\`php [同步${label}]\n$response = $instance->chain('v3/library/loans')->post(['json' => ['book' => ${value}]]);\n\`\`\``
    const middle = `::: code-group\n\n${sample('声明式', 1)}\n\n${sample('纯链式', 2)}\n\n:::`
    const cwd = tempFolder({ [loans]: pageText({ middle }) })
    const ran = await runHere(cwd, 'fmt')
    expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('warning PW427')])
    expect(readFileSync(join(cwd, loans), 'utf8')).toBe(pageText({ middle }))
  })
})

describe('replacePage', () => {
  it('leaves a page alone that was changed meanwhile', async () => {
    const path = join(tempFolder({ 'a.md': 'new' }), 'a.md')
    expect(replacePage(path, Buffer.from('old'), 'formatted')).toEqual({
      kind: 'refused',
      reason: 'it changed in the meantime',
    })
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(join(path, '..'))).toEqual(['a.md'])
  })

  it('keeps the mode, and a link a link', async () => {
    const folder = tempFolder({ 'real/a.md': 'old' })
    const real = join(folder, 'real/a.md')
    chmodSync(real, 0o640)
    symlinkSync(real, join(folder, 'a.md'))
    expect(replacePage(join(folder, 'a.md'), Buffer.from('old'), 'formatted')).toEqual({ kind: 'written' })
    expect([readFileSync(real, 'utf8'), statSync(real).mode & 0o777]).toEqual(['formatted', 0o640])
    expect(readdirSync(folder)).toEqual(['a.md', 'real'])
  })

  it('says what the disk refuses', async () => {
    const path = join(tempFolder(), 'gone.md')
    expect(replacePage(path, Buffer.from(''), 'x')).toMatchObject({ kind: 'refused' })
    expect(existsSync(path)).toBe(false)
  })
})

describe('pagewright new', () => {
  it.each([
    [['v3/library/loans/{loan_id}'], 'openapi/v3/library/loans/{loan_id}.md', '{#post}'],
    [
      ['/v3/library/loans', '--method', 'get', '--title', '查询: 借阅'],
      'openapi/v3/library/loans.md',
      'title: "查询: 借阅"',
    ],
    [['v3/library/loans/', '--method', 'delete'], 'openapi/v3/library/loans/index.md', '{#delete}'],
    [
      ['openapi/v2/library/loanReport'],
      'openapi/v2/library/loanReport.md',
      "'loanreport' => 'loanReport', // 固定参数",
    ],
    [['webhook/v3/LOAN.OVERDUE'], 'webhook/v3/LOAN.OVERDUE.md', 'by-aes-gcm'],
    [['webhook/v2/loan-overdue'], 'webhook/v2/loan-overdue.md', '应答规范'],
  ])('makes %j', async (args, file, text) => {
    const cwd = tempFolder()
    expect(await runHere(cwd, 'new', ...args)).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(join(cwd, 'specs', file), 'utf8')).toContain(text)
    const lint = await runHere(cwd, 'lint', '--hints')
    expect([lint.code, lint.out]).toEqual([0, ''])
    expect((await runHere(cwd, 'fmt', '--check')).code).toBe(0)
    expect((await runHere(cwd, 'generate')).code).toBe(0)
  })

  it.each([
    ['a path out of the folder', ['v3/../../x'], 1, 'PW043'],
    ['a path without a version', ['library/loans'], 1, 'PW043'],
    ['a path with other characters', ['v3/a b'], 1, 'PW043'],
    ['no path', [], 2, 'missing required argument'],
    ['an unknown method', ['v3/x', '--method', 'fetch'], 2, 'Allowed choices'],
  ])('refuses %s', async (_, args, code, text) => {
    const cwd = tempFolder()
    const ran = await runHere(cwd, 'new', ...args)
    expect([ran.code, ran.out + ran.err]).toEqual([code, expect.stringContaining(text)])
    expect(readdirSync(cwd)).toEqual([])
  })

  it('never writes over a page', async () => {
    const cwd = tempFolder({ [loans]: neat })
    const ran = await runHere(cwd, 'new', 'v3/library/loans')
    expect([ran.code, ran.out]).toEqual([1, expect.stringContaining('already exists')])
    expect(ran.out).toContain(`help: Edit ${loans}, or give another path.`)
    expect(ran.out).not.toContain('Give the path of the URL')
    expect(readFileSync(join(cwd, loans), 'utf8')).toBe(neat)
  })

  it('follows a checkout that keeps its pages in a folder', async () => {
    const cwd = tempFolder()
    mkdirSync(join(cwd, 'site/docs/openapi/v3'), { recursive: true })
    writeFileSync(join(cwd, 'site/readme.md'), '')
    expect((await runHere(cwd, 'new', 'v3/x', '--specs', 'site')).code).toBe(0)
    expect(existsSync(join(cwd, 'site/docs/openapi/v3/x.md'))).toBe(true)
  })
})
