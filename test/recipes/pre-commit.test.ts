import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { pageText } from '../pages/page-text.js'
import { project, quickNpx, recipe, run } from './recipes.js'

// Each test starts several processes; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 180_000 })

const neat = pageText()
const messy = neat.replace('| book {data-required data-indent=1}', '|  book {data-indent=1 data-required}')
const wrong = pageText({ request: '| json {data-required} | nothing like it | 请求' })
const loan = 'specs/openapi/v3/library/loans/{loan_id}.md'
const loanPage = pageText({ request: '| loan_id {data-required} | string | 借阅单号' })

const missedPatch = '- page: openapi/v3/library/loans\n  field: json.lost\n  reason: gone\n  remove: true\n'

/** The cases that show that npx hands over names and exit codes as they are. */
const throughNpx: ReadonlySet<string> = new Set([
  'passes a name with braces',
  'passes a name that a shell would take apart',
  'refuses a page that is not canonical',
])

/** A repository whose only commit has a page that is wrong, which is none of the hook's business, and the hook. */
function repositoryWithHook(): string {
  const cwd = project({
    '.gitignore': 'node_modules/\n',
    'specs/openapi/v3/library/old.md': wrong,
    'specs/openapi/v3/library/messy-too.md': messy,
    '.githooks/pre-commit': recipe('Before a commit', 'sh'),
  })
  run(cwd, 'git', ['init', '--quiet'])
  run(cwd, 'git', ['add', '.'])
  expect(commit(cwd).code).toBe(0)
  chmodSync(join(cwd, '.githooks/pre-commit'), 0o755)
  run(cwd, 'git', ['config', 'core.hooksPath', '.githooks'])
  return cwd
}

function commit(cwd: string, variables: Readonly<Record<string, string>> = {}): ReturnType<typeof run> {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
  return run(cwd, 'git', [...who, 'commit', '--quiet', '-m', 'a change'], variables)
}

function commits(cwd: string): string {
  return run(cwd, 'git', ['rev-list', '--count', 'HEAD']).text.trim()
}

describe('the hook', () => {
  it.each([
    ['passes a good page', { 'specs/openapi/v3/library/loans.md': neat }, undefined],
    ['passes a name with braces', { [loan]: loanPage }, undefined],
    [
      'passes a name that a shell would take apart',
      { "specs/openapi/v3/library/a$'&(b).md": neat },
      undefined,
    ],
    ['passes what is no page', { 'README.md': '|messy|\n', 'specs/notes.md': messy }, undefined],
    ['refuses a page that is not canonical', { 'specs/openapi/v3/library/loans.md': messy }, 'PW041'],
    ['refuses a page with an error', { 'specs/openapi/v3/library/loans.md': wrong }, 'PW211'],
    [
      'refuses an error that does not lie in the page alone',
      { 'specs/openapi/v3/library/loans.md': neat, 'specs/patches.yaml': missedPatch },
      'PW803',
    ],
    [
      'refuses a bad page among good ones',
      { [loan]: loanPage, 'specs/openapi/v3/library/loans.md': messy },
      'library/loans.md\n',
    ],
  ])('%s', (name, files, want) => {
    const cwd = repositoryWithHook()
    for (const [path, content] of Object.entries(files)) {
      run(cwd, 'mkdir', ['-p', join(cwd, path, '..')])
      writeFileSync(join(cwd, path), content)
    }
    run(cwd, 'git', ['add', '.'])
    const { code, text } = commit(cwd, throughNpx.has(name) ? {} : quickNpx(cwd))
    if (want === undefined) expect([code, commits(cwd), text]).toEqual([0, '2', expect.any(String)])
    else expect([code, commits(cwd), text]).toEqual([1, '1', expect.stringContaining(want)])
    expect(text).not.toContain('messy-too')
  })

  it('passes a removed page', () => {
    const cwd = repositoryWithHook()
    run(cwd, 'git', ['rm', '--quiet', 'specs/openapi/v3/library/old.md'])
    expect([commit(cwd).code, commits(cwd)]).toEqual([0, '2'])
  })

  it('refuses a page that is staged in part, whose other half is good', () => {
    const cwd = repositoryWithHook()
    const page = join(cwd, 'specs/openapi/v3/library/loans.md')
    const quick = quickNpx(cwd)
    writeFileSync(page, messy)
    run(cwd, 'git', ['add', '.'])
    writeFileSync(page, neat)
    const { code, text } = commit(cwd, quick)
    expect([code, text]).toEqual([1, expect.stringContaining('as a whole')])
    expect(text).toContain('specs/openapi/v3/library/loans.md')
    run(cwd, 'git', ['add', '.'])
    expect(commit(cwd, quick).code).toBe(0)
  })
})
