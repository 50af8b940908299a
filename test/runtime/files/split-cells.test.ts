import { describe, expect, test } from 'vitest'
import { splitCells } from '../../../templates/runtime/files/split-cells.js'

describe('splitCells', () => {
  test.each<[string, string[] | undefined]>([
    ['', ['']],
    [',', ['', '']],
    ['a,b', ['a', 'b']],
    ['"a,b",c', ['a,b', 'c']],
    ['"a""b"', ['a"b']],
    ['"",""', ['', '']],
    ['a"b,c', ['a"b', 'c']],
    ['"a"b,c', ['ab', 'c']],
    ['a,"b"', ['a', 'b']],
    ['"a",', ['a', '']],
    ['"a', undefined],
    ['a,"b""', undefined],
    ['`a,`b', ['a', 'b']],
    ['`"a,`b"', ['"a', 'b"']],
    ['`', ['']],
  ])('%s', (line, cells) => {
    expect(splitCells(line)).toEqual(cells)
  })
})
