import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { pageText } from '../pages/page-text.js'
import { project, recipe, run } from './recipes.js'

// Each test starts several processes; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 180_000 })

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

/** The exit codes of the three checks in a project with a generated output after `change`, and what they print. */
function checked(change: (cwd: string) => void): {
  readonly codes: readonly (number | null)[]
  readonly text: string
} {
  const cwd = project({ [page]: neat, 'specs/webhook/index.md': '# 通知\n' })
  expect(run(cwd, 'npx', ['pagewright', 'generate']).code).toBe(0)
  change(cwd)
  const ran = checks.map(command => run(cwd, 'sh', ['-c', command]))
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

  it.each([
    ['nothing', () => undefined, [0, 0, 0], ''],
    [
      'a page that is not canonical',
      (cwd: string) => writeFileSync(join(cwd, page), messy),
      [1, 0, 1],
      `::error file=${page},line=13,`,
    ],
    [
      'a page with an error',
      (cwd: string) => writeFileSync(join(cwd, page), wrong),
      [1, 1, 1],
      `::error file=${page},line=12,`,
    ],
    [
      'a page that nobody generated from',
      (cwd: string) => writeFileSync(join(cwd, 'specs/openapi/v3/library/returns.md'), neat),
      [0, 0, 1],
      '::error file=generated/sdk/v3/library/returns.ts,',
    ],
    [
      'an edited output',
      (cwd: string) => appendFileSync(join(cwd, 'generated/docs/openapi/v3/library/loans.md'), 'x\n'),
      [0, 0, 1],
      '::error file=generated/docs/openapi/v3/library/loans.md,',
    ],
  ])('find %s', (_, change, want, shown) => {
    const { codes, text } = checked(change)
    expect(codes).toEqual(want)
    expect(text).toContain(shown)
  })
})
