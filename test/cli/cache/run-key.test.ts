import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digest, keyFacts, type NamedContent, runKey } from '../../../generator/cli/cache/run-key.js'
import type { Job } from '../../../generator/cli/job.js'
import { fileDiagnostic } from '../../../generator/diagnostics/diagnostic.js'
import type { LoadedPages } from '../../../generator/load/load-pages.js'
import type { TemplateOverrides } from '../../../generator/load/load-template-overrides.js'
import { cachedJob } from './cached-job.js'

const file = (name: string, text: string): NamedContent => ({ name, content: Buffer.from(text) })

interface KeyParts {
  readonly facts: readonly unknown[]
  readonly code: readonly NamedContent[]
  readonly pages: readonly NamedContent[]
}

const rules = [['PW006', 'off']]
const patches = { file: 'patches.yaml', text: '[]' }
const parts: KeyParts = {
  facts: ['v20 linux x64', 'generate', false, rules, patches],
  code: [file('main.js', 'run()'), file('other.js', '')],
  pages: [file('a.md', 'one'), file('b.md', 'two')],
}

const keyOf = ({ facts, code, pages }: KeyParts): string => digest(facts, code, pages)

describe('the key of a run', () => {
  it('is the same for the same parts', () => {
    expect(keyOf(structuredClone(parts))).toBe(keyOf(parts))
    expect(keyOf(parts)).toMatch(/^[0-9a-f]{64}$/)
  })

  const table: readonly [name: string, change: Partial<KeyParts>][] = [
    ['another Node', { facts: ['v22 linux x64', 'generate', false, rules, patches] }],
    ['another option', { facts: ['v20 linux x64', 'generate', true, rules, patches] }],
    ['an option less', { facts: ['v20 linux x64', 'generate', rules, patches] }],
    ['another rule', { facts: ['v20 linux x64', 'generate', false, [['PW006', 'error']], patches] }],
    ['rules that read alike', { facts: ['v20 linux x64', 'generate', false, [['PW006off']], patches] }],
    ['no patches', { facts: ['v20 linux x64', 'generate', false, rules, undefined] }],
    [
      'other patches',
      { facts: ['v20 linux x64', 'generate', false, rules, { file: 'patches.yaml', text: '[ ]' }] },
    ],
    [
      'patches of another file',
      { facts: ['v20 linux x64', 'generate', false, rules, { file: 'other.yaml', text: '[]' }] },
    ],
    ['other code', { code: [file('main.js', 'run( )'), file('other.js', '')] }],
    ['code of another name', { code: [file('main2.js', 'run()'), file('other.js', '')] }],
    ['code less', { code: [file('main.js', 'run()')] }],
    ['a page edited', { pages: [file('a.md', 'one!'), file('b.md', 'two')] }],
    ['a page renamed', { pages: [file('c.md', 'one'), file('b.md', 'two')] }],
    ['two pages swapped', { pages: [file('a.md', 'two'), file('b.md', 'one')] }],
    ['a page less', { pages: [file('a.md', 'one')] }],
    ['a name that ends in the text', { pages: [file('a.mdone', ''), file('b.md', 'two')] }],
    ['one page of both', { pages: [file('a.md', 'one4:b.md3:two')] }],
    ['a page among the code', { code: [...parts.code, file('a.md', 'one')], pages: [file('b.md', 'two')] }],
  ]
  it.each(table)('is another with %s', (_, change) =>
    expect(keyOf({ ...parts, ...change })).not.toBe(keyOf(parts)),
  )

  it('is the same for two lists of pages only where they are the same', () => {
    const short = fc.string({ unit: fc.constantFrom('a', '1', ':', '\n'), maxLength: 4 })
    const files = fc.array(fc.tuple(short, short), { maxLength: 3 })
    fc.assert(
      fc.property(files, files, (first, second) => {
        const key = (all: readonly (readonly [string, string])[]): string =>
          keyOf({ ...parts, pages: all.map(([name, text]) => file(name, text)) })
        expect(key(first) === key(second)).toBe(JSON.stringify(first) === JSON.stringify(second))
      }),
    )
  })
})

const job = cachedJob
const own: TemplateOverrides = {
  shown: 'mine',
  files: [{ path: 'sdk/list.hbs', content: 'x', shown: 'mine/sdk/list.hbs' }],
  others: ['notes.txt'],
  diagnostics: [],
}

describe('what of a job is in the key', () => {
  const facts = (change: Partial<Job>, templates?: TemplateOverrides): string =>
    JSON.stringify(keyFacts({ ...job, ...change }, templates))
  const settings = (change: Partial<Job['settings']>): Partial<Job> => ({
    settings: { ...job.settings, ...change },
  })

  it.each<[string, Partial<Job>]>([
    ['the command', { command: 'lint' }],
    ['--keep-going', { keepGoing: true }],
    ['the name of the package', settings({ packageName: 'y' })],
    ['its version', settings({ packageVersion: '1.0.1' })],
    ['its repository', settings({ packageDetails: { published: false, repository: 'https://a.b/c' } })],
    ['its changelog', settings({ packageDetails: { published: false, changelog: '# Changelog' } })],
    ['the language', settings({ language: 'zh' })],
    ['a setting of openapi', settings({ openapi: { sameShapePaths: 'merge' } })],
    ['the outputs', settings({ outputs: ['sdk', 'docs'] })],
    ['a rule', settings({ rules: new Map([['PW006', 'hint']]) })],
    ['no rule', settings({ rules: new Map() })],
  ])('%s', (_, change) => expect(facts(change)).not.toBe(facts({})))

  it.each<[string, Partial<Job>]>([
    ['--check, which is judged anew', { check: true }],
    ['the format of diagnostics', { format: 'json' }],
    ['how many are shown', { maxDiagnostics: 1 }],
    ['--verbose', { verbose: true }],
    ['hints, which are remembered', settings({ hints: true })],
  ])('not %s', (_, change) => expect(facts(change)).toBe(facts({})))

  it.each<[string, TemplateOverrides]>([
    ['another text', { ...own, files: [{ path: 'sdk/list.hbs', content: 'y', shown: 'mine/sdk/list.hbs' }] }],
    [
      'another place',
      { ...own, files: [{ path: 'sdk/root.hbs', content: 'x', shown: 'mine/sdk/list.hbs' }] },
    ],
    [
      'another name in diagnostics',
      { ...own, files: [{ path: 'sdk/list.hbs', content: 'x', shown: 'm/list.hbs' }] },
    ],
    ['no template', { ...own, files: [] }],
    ['no other file', { ...own, others: [] }],
  ])('own templates with %s', (_, templates) => expect(facts({}, templates)).not.toBe(facts({}, own)))

  it('an empty folder of templates is not none', () =>
    expect(facts({}, { ...own, files: [], others: [] })).not.toBe(facts({})))

  it('what was loaded', () => {
    const loaded: LoadedPages = {
      pages: [{ file: 'openapi/a.md', text: 'a' }],
      diagnostics: [],
    }
    const key = (change: Partial<LoadedPages>): string => runKey(job, { ...loaded, ...change }, undefined, [])
    const keys = [
      key({}),
      key({ pages: [] }),
      key({ pages: [{ file: 'openapi/a.md', text: 'b' }] }),
      key({ pages: [{ file: 'openapi/b.md', text: 'a' }] }),
      key({ patches: { file: 'patches.yaml', text: '' } }),
      key({ diagnostics: [fileDiagnostic('PW006', 'openapi/a.md', 'x')] }),
      runKey({ ...job, keepGoing: true }, loaded, undefined, []),
      runKey(job, loaded, own, []),
      runKey(job, loaded, undefined, [file('main.js', '')]),
    ]
    expect(new Set(keys).size).toBe(keys.length)
    expect(key({ root: '/elsewhere' })).toBe(key({}))
  })
})
