import { describe, expect, test } from 'vitest'
import { PatchedSection } from '../../generator/model/patch/patched-section.js'
import { type rowPaths, rowsAt, shownPath } from '../../generator/model/patch/row-paths.js'
import { parsePage } from '../../generator/parse/parse-page.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from './corpus-folder.js'

describe.skipIf(!hasCorpus)(`paths of rows ${corpusNote}`, () => {
  test('each row of each table has a path that means it alone', { timeout: 240_000 }, () => {
    let rows = 0
    const lost: string[] = []
    for (const source of readFolder(corpusFolder))
      for (const section of parsePage(source).page.sections) {
        const places = new PatchedSection(section).places()
        rows += places.length
        for (const place of places) {
          const path = /\|\d/.test(place.path)
            ? shownPath(place)
            : firstShape(shownPath(place), place.shared, places)
          const found = rowsAt(places, path)
          if (found.length !== 1 || found[0]?.row !== place.row) lost.push(`${source.file}: ${path}`)
        }
      }
    expect(lost).toEqual([])
    expect(rows).toBeGreaterThan(10_000)
  })
})

/** The number of the first shape, where there are others. */
function firstShape(path: string, shared: string, places: ReturnType<typeof rowPaths>): string {
  return rowsAt(places, shared).length > 1 ? path.replace(/(?:\[\])?$/, '|1') : path
}
