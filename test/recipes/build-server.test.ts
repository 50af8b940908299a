import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { pageText } from '../pages/page-text.js'
import { project, quickNpx, recipe, run } from './recipes.js'

// Each test starts several processes; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 600_000 })

const page = 'specs/openapi/v3/library/loans.md'
const neat = pageText()
const messy = neat.replace('| book {data-required data-indent=1}', '|  book {data-indent=1 data-required}')
const wrong = pageText({ request: '| json {data-required} | nothing like it | 请求' })

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined
}

/** The commands of the workflow's steps. */
function commands(): readonly string[] {
  const workflow: unknown = parse(recipe('On a build server', 'yaml'))
  const steps = member(member(member(workflow, 'jobs'), 'pages'), 'steps')
  return (Array.isArray(steps) ? steps : []).flatMap((step: unknown) => {
    const command = member(step, 'run')
    return typeof command === 'string' ? [command] : []
  })
}

const [install, ...checks] = commands()

/** Without the SDK, whose runtime is many files. */
const config = '{ "outputs": ["docs", "api", "openapi"] }\n'

/** A project with a generated output. The checks write nothing. */
function generated(): string {
  const files = { [page]: neat, 'specs/webhook/index.md': '# 通知\n', 'pagewright.config.json': config }
  const cwd = project(files)
  expect(run(cwd, 'npx', ['pagewright', 'generate']).code).toBe(0)
  return cwd
}

/** The exit codes of the three checks, and what they print. */
function checked(
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): { readonly codes: readonly (number | null)[]; readonly text: string } {
  const ran = checks.map(command => run(cwd, 'sh', ['-c', command], variables))
  return { codes: ran.map(({ code }) => code), text: ran.map(({ text }) => text).join('') }
}

describe('the steps of the workflow', () => {
  it('are an installation and three checks', () => {
    expect(install).toBe('npm ci')
    expect(checks.map(command => command.split(' ').slice(0, 4).join(' '))).toEqual([
      'npx --no-install pagewright fmt',
      'npx --no-install pagewright lint',
      'npx --no-install pagewright generate',
    ])
  })

  it('pass what is in order, and fail for a page with an error', () => {
    const cwd = generated()
    expect(checked(cwd).codes).toEqual([0, 0, 0])
    writeFileSync(join(cwd, page), wrong)
    const { codes, text } = checked(cwd)
    expect(codes).toEqual([1, 1, 1])
    expect(text).toContain(`::error file=${page},line=12,`)
  })

  it('find what is wrong', () => {
    const cwd = generated()
    const quick = quickNpx(cwd)
    const document = 'generated/docs/openapi/v3/library/loans.md'
    const kept = readFileSync(join(cwd, document), 'utf8')
    const returns = 'specs/openapi/v3/library/returns.md'
    const put = (file: string, text: string) => (): void => writeFileSync(join(cwd, file), text)
    const cases: readonly (readonly [
      name: string,
      change: () => void,
      back: () => void,
      codes: readonly number[],
      shown: string,
    ])[] = [
      [
        'a page that is not canonical',
        put(page, messy),
        put(page, neat),
        [1, 0, 1],
        `::error file=${page},line=13,`,
      ],
      [
        'a page that nobody generated from',
        put(returns, neat),
        () => rmSync(join(cwd, returns)),
        [0, 0, 1],
        '::error file=generated/docs/openapi/v3/library/returns.md,',
      ],
      [
        'an edited output',
        put(document, `${kept}x\n`),
        put(document, kept),
        [0, 0, 1],
        `::error file=${document},`,
      ],
    ]
    for (const [name, change, back, want, shown] of cases) {
      change()
      const { codes, text } = checked(cwd, quick)
      expect([name, codes, text]).toEqual([name, want, expect.stringContaining(shown)])
      back()
    }
  })
})
