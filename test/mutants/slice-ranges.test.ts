import { describe, expect, test } from 'vitest'
import { sliceRanges } from './slice-ranges.js'

const text = `import { a } from './a.js'

export function b(): number {
  return a
}

const c = 1
export const d = [
  c,
]
`

describe('sliceRanges', () => {
  test('the slices of a module are all its statements, each once', () => {
    const parts = 5
    const ranges = Array.from({ length: parts }, (_, index) =>
      sliceRanges('x.ts', text, { part: index + 1, parts }),
    ).flat()
    expect(ranges.toSorted()).toEqual(['1-1', '3-5', '7-7', '8-10'])
  })

  test('an edit elsewhere leaves the lot of a statement as it is', () => {
    const lines = (given: string): readonly (readonly string[])[] =>
      [1, 2, 3].map(part =>
        sliceRanges('x.ts', given, { part, parts: 3 }).map(range => {
          const [first = 0, last = 0] = range.split('-').map(Number)
          return given
            .split('\n')
            .slice(first - 1, last)
            .join('\n')
        }),
      )
    const more = lines(`// A remark.\n${text}`)
    expect(more).toEqual(lines(text))
  })
})
