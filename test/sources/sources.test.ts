import { beforeAll, describe, expect, test } from 'vitest'
import { hasCorpus } from '../corpus/corpus-folder.js'
import { sharedCorpus, sharedSpecs } from '../shared/shared-generation.js'
import {
  compareStatements,
  missingOperations,
  placeOf,
  type SourceComparison,
  type SourceDifference,
} from './compare-statements.js'
import { decisions, operationsLeftOut } from './decisions.js'
import { byPlace, type Judge, reasonFor } from './explain.js'
import { ownStatement } from './own-statement.js'
import { hasSources, readSource, sourcesNote } from './sources-folder.js'
import type { Statement } from './statement.js'

type SourceName = 'Go' | 'Java' | 'public pages' | 'SKIT'

/**
 * Sources from the most to the least trusted; each is judged by those before it. Official documents are in `decisions`.
 * Differences from the public pages are listed beside their own test.
 */
const ranking: readonly SourceName[] = ['Go', 'Java', 'public pages', 'SKIT']

function show(difference: SourceDifference): string {
  return `${placeOf(difference)}: own ${difference.own || '-'}, other ${difference.other || '-'}`
}

describe.skipIf(!hasSources || !hasCorpus)(`own pages and other sources ${sourcesNote}`, () => {
  let own: Statement = new Map()
  let sources: ReadonlyMap<SourceName, Statement> = new Map()

  beforeAll(async () => {
    own = ownStatement((await sharedSpecs()).model())
    sources = new Map<SourceName, Statement>([
      ['Go', readSource('go')],
      ['Java', readSource('java')],
      ['public pages', ownStatement((await sharedCorpus()).model())],
      ['SKIT', readSource('skit')],
    ])
  })

  const statement = (name: SourceName): Statement => sources.get(name) ?? new Map()
  const compared = (name: SourceName): SourceComparison => compareStatements(own, statement(name))
  /** The sources above one, or all. */
  const judgesOf = (name?: SourceName): readonly Judge[] =>
    ranking
      .slice(0, name === undefined ? ranking.length : ranking.indexOf(name))
      .map(each => ({ name: each, statement: statement(each) }))

  test.each([
    ['Go', 118],
    ['Java', 144],
    ['SKIT', 680],
  ] as const)('%s: every difference is decided or outranked', (name, operations) => {
    const { differences, ...counted } = compared(name)
    const reasons = byPlace(decisions)
    const judges = judgesOf(name)
    const others = judgesOf().filter(each => each.name !== name)
    expect(counted.operations).toBeGreaterThanOrEqual(operations)
    expect(
      differences.filter(each => reasonFor(each, reasons, judges, others) === undefined).map(show),
    ).toEqual([])
  })

  test.each(['Go', 'Java', 'SKIT'] as const)(
    '%s: every operation has a page, but for those that are left out',
    name => {
      expect(missingOperations(own, statement(name)).filter(each => !operationsLeftOut.has(each))).toEqual([])
    },
  )

  test('every decision still decides something', () => {
    const there = new Set(
      (['Go', 'Java', 'SKIT'] as const).flatMap(name => compared(name).differences.map(placeOf)),
    )
    const listed = decisions.flatMap(({ places }) => places)
    expect(listed.filter(place => !there.has(place))).toEqual([])
    expect(listed.filter((place, index) => listed.indexOf(place) !== index)).toEqual([])
  })
})
