import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffModels } from '../../generator/diff/diff-models.js'
import { productsOf } from '../../generator/diff/render/products-of.js'
import { renderChangelog } from '../../generator/diff/render/render-changelog.js'
import {
  ChangelogError,
  mergeBodies,
  parseChangelog,
  printChangelog,
  stepOf,
} from '../../release/plan/changelog.js'
import { type PackagePlan, type PackageState, planPackage } from '../../release/plan/plan-package.js'
import { newestTag, nextVersion, parseVersion, printVersion } from '../../release/plan/version.js'
import { anyModel } from '../diff/any-model.js'
import { model, operation } from '../emit/sdk/fixtures.js'

describe('versions', () => {
  it.each<[from: string, step: 'patch' | 'minor' | 'major', want: string]>([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    // Below 1.0.0, as npm reads `^0.1.0`.
    ['0.1.3', 'patch', '0.1.4'],
    ['0.1.3', 'minor', '0.1.4'],
    ['0.1.3', 'major', '0.2.0'],
  ])('%s, %s: %s', (from, step, want) => {
    const version = parseVersion(from)
    expect(version && printVersion(nextVersion(version, step))).toBe(want)
  })

  it.each(['1.2', '1.2.3-rc.1', '01.2.3', 'v1.2.3', ''])('%s is none that is released', text =>
    expect(parseVersion(text)).toBeUndefined(),
  )

  it('the newest tag is that of the package, by number', () => {
    const tags = ['sdk@0.9.0', 'sdk@0.10.0', 'sdk@1.0.0-rc.1', 'other@2.0.0', 'my-sdk@3.0.0', '']
    expect(newestTag('sdk', tags)).toEqual([0, 10, 0])
    expect(newestTag('@me/sdk', ['@me/sdk@1.0.0'])).toEqual([1, 0, 0])
    expect(newestTag('none', tags)).toBeUndefined()
  })
})

describe('changelogs', () => {
  const text = `# Changelog

## [Unreleased]

### Fixed

- A fault

## [1.0.0] - 2026-08-01

The first version.
`
  it('are read and written as they are', () => {
    expect(printChangelog(parseChangelog(text))).toBe(text)
    expect(parseChangelog(text).sections.map(({ version, date }) => [version, date])).toEqual([
      ['Unreleased', ''],
      ['1.0.0', '2026-08-01'],
    ])
  })

  it.each([
    ['## 1.0.0'],
    ['## [1.0.0]'],
    ['## [1.0] - 2026-08-01'],
    ['## [1.0.0] - yesterday'],
    ['## [unreleased]'],
    ['## [Unreleased] - 2026-08-01'],
    ['## [Unreleased]\n\n### Improved\n\n- x'],
  ])('%s is refused, so that no entry is lost', section =>
    expect(() => parseChangelog(`# Changelog\n\n${section}\n`)).toThrow(ChangelogError),
  )

  it('bodies go together by chapters, in the order of Keep a Changelog', () => {
    const merged = mergeBodies(
      'Read this.\n\n### Fixed\n\n- b\n\n### Added\n\n- a',
      '',
      '### Security\n\n- d\n\n### Added\n\n- **x**\n  - c',
    )
    expect(merged).toBe(
      'Read this.\n\n### Added\n\n- a\n- **x**\n  - c\n\n### Fixed\n\n- b\n\n### Security\n\n- d',
    )
  })

  it.each<[body: string, want: string]>([
    ['', 'none'],
    ['Only words.', 'none'],
    ['### Added\n', 'none'],
    ['### Fixed\n\n- a', 'patch'],
    ['### Security\n\n- a', 'patch'],
    ['### Added\n\n- a', 'minor'],
    ['### Deprecated\n\n- a', 'minor'],
    ['### Removed\n\n- an error code', 'minor'],
    ['### Fixed\n\n- **Breaking:** a', 'major'],
    ['### Changed\n\n- a\n  - **Breaking:** b', 'major'],
    ['### Fixed\n\n- a value: `**Breaking:**`', 'patch'],
  ])('%j asks for %s', (body, want) => expect(stepOf(body)).toBe(want))
})

const head = '# Changelog\n\n'
const first = '## [0.1.0] - 2026-08-01\n\n### Added\n\n- Everything\n'
const state: PackageState = {
  name: 'sdk',
  version: '0.1.0',
  tags: ['sdk@0.1.0'],
  changelog: `${head}## [Unreleased]\n\n${first}`,
  found: '',
  changedFiles: [],
}
const found = '### Removed\n\n- **Library**\n  - **Breaking:** `v3/loans#get`: operation removed'

function planned(change: Partial<PackageState>): PackagePlan {
  return planPackage({ ...state, ...change })
}

/** The changelog that a plan writes. */
function written(plan: PackagePlan): string {
  return plan.kind === 'prepare' ? plan.changelog('2026-09-01') : ''
}

it('the chapters of a comparison ask for the version that the comparison asks for', () =>
  fc.assert(
    fc.property(anyModel, anyModel, (one, other) => {
      const diff = diffModels(one, other)
      expect(stepOf(renderChangelog(diff, productsOf(one, other)))).toBe(diff.step)
    }),
  ))

it('what a page says cannot raise a version', () => {
  const state = (title: string) => model([operation('v3/a', 'get', { title })])
  const diff = diffModels(state('a'), state('**Breaking:**\n- **Breaking:** x'))
  expect(stepOf(renderChangelog(diff, () => '**Breaking:**'))).toBe('patch')
})

describe('a plan', () => {
  it('without changes is to do nothing', () =>
    expect(planned({})).toEqual({ kind: 'unchanged', name: 'sdk', version: '0.1.0' }))

  it('takes the version from what the pages break and from what was written by hand', () => {
    const changelog = `${head}## [Unreleased]\n\n### Fixed\n\n- A fault\n\n${first}`
    const both = planned({ changelog, found })
    expect(both).toMatchObject({ kind: 'prepare', version: '0.2.0' })
    expect(written(both)).toBe(
      `${head}## [Unreleased]\n\n## [0.2.0] - 2026-09-01\n\n${found}\n\n### Fixed\n\n- A fault\n\n${first}`,
    )
    expect(planned({ changelog })).toMatchObject({ kind: 'prepare', version: '0.1.1' })
  })

  it('what it wrote can be released, and not twice', () => {
    const changelog = written(planned({ found }))
    expect(planned({ version: '0.2.0', changelog, found })).toEqual({
      kind: 'release',
      name: 'sdk',
      version: '0.2.0',
      tag: 'sdk@0.2.0',
      notes: found,
    })
    const tags = ['sdk@0.1.0', 'sdk@0.2.0']
    expect(planned({ version: '0.2.0', changelog, tags })).toMatchObject({ kind: 'unchanged' })
  })

  it('of the first version keeps its number and dates its section', () => {
    const changelog = `${head}## [Unreleased]\n\n### Fixed\n\n- More\n\n## [0.1.0] - Unreleased\n\n### Added\n\n- Everything\n`
    const plan = planned({ tags: [], changelog })
    expect(plan).toMatchObject({ kind: 'prepare', version: '0.1.0' })
    expect(written(plan)).toBe(
      `${head}## [Unreleased]\n\n## [0.1.0] - 2026-09-01\n\n### Added\n\n- Everything\n\n### Fixed\n\n- More\n`,
    )
    expect(planned({ tags: [], changelog: written(plan) })).toMatchObject({
      kind: 'release',
      tag: 'sdk@0.1.0',
    })
  })

  const prepared = written(planned({ found }))
  it.each<[name: string, change: Partial<PackageState>, reason: string]>([
    [
      'files changed and nobody says how',
      { changedFiles: ['a.ts', 'b.ts'] },
      'a.ts and 1 more files changed',
    ],
    ['the version goes back', { version: '0.0.9' }, 'is before the released 0.1.0'],
    ['the version cannot be released', { version: '0.2.0-rc.1' }, 'not a version of three numbers'],
    [
      'the step is too small',
      { version: '0.1.1', changelog: prepared.replace('0.2.0', '0.1.1'), found },
      '0.2.0, not for 0.1.1',
    ],
    [
      'the step is too large',
      { version: '1.0.0', changelog: prepared.replace('0.2.0', '1.0.0'), found },
      '0.2.0, not for 1.0.0',
    ],
    [
      'a change came after it was prepared',
      { version: '0.2.0', changelog: prepared, found: `${found}\n- later` },
      'lacks "- later"',
    ],
    [
      'a note came after it was prepared',
      {
        version: '0.2.0',
        changelog: prepared.replace('[Unreleased]\n', '[Unreleased]\n\n### Fixed\n\n- x\n'),
        found,
      },
      'entries below',
    ],
    ['the section is missing', { version: '0.2.0', found }, 'no dated section for 0.2.0'],
    [
      'the first version has no section',
      { tags: [], changelog: head },
      'no section for the first version 0.1.0',
    ],
  ])('is refused where %s', (_, change, reason) => {
    const plan = planned(change)
    expect(plan.kind).toBe('refused')
    expect(plan).toMatchObject({
      reason: expect.stringContaining(reason),
      advice: expect.stringMatching(/^[A-Z].*\.$/),
    })
  })
})
