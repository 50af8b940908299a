import { describe, expect, it } from 'vitest'
import type { FieldMarks } from '../../../templates/runtime/descriptors.js'
import { parseXml } from '../../../templates/runtime/v2/parse-xml.js'
import { readFields, topTexts } from '../../../templates/runtime/v2/read-fields.js'
import { marksTree } from '../../../templates/runtime/v3/marks-tree.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

function read(content: string, marks: FieldMarks): unknown {
  return readFields(parseXml(`<xml>${content}</xml>`), marksTree(marks))
}

const encoded = [{ encoding: 'json', mediaType: 'application/json', paths: ['/a'] }] as const
const encrypted = [{ algorithm: 'rsa-oaep', key: 'merchant', direction: 'decrypt', paths: ['/a'] }] as const

describe('readFields', () => {
  it.each<[string, string, FieldMarks, unknown]>([
    ['true', '<a>true</a>', { booleans: ['/a'] }, { a: true }],
    ['TRUE', '<a>TRUE</a>', { booleans: ['/a'] }, { a: true }],
    ['1', '<a>1</a>', { booleans: ['/a'] }, { a: true }],
    ['false', '<a>false</a>', { booleans: ['/a'] }, { a: false }],
    ['False', '<a>False</a>', { booleans: ['/a'] }, { a: false }],
    ['0', '<a>0</a>', { booleans: ['/a'] }, { a: false }],
    ['a number', '<a>-1.5</a>', { numbers: ['/a'] }, { a: -1.5 }],
    ['an empty text', '<a/>', {}, { a: '' }],
    ['an empty object', '<a/>', { numbers: ['/a/b'] }, { a: {} }],
    ['an empty list', '<a/>', { arrays: ['/a'] }, { a: [] }],
    ['a list of one', '<a>1</a>', { arrays: ['/a'] }, { a: ['1'] }],
    ['a list of two, one empty', '<a/><a>1</a>', { arrays: ['/a'] }, { a: ['', '1'] }],
    ['an empty number, left out', '<a/><b>1</b>', { numbers: ['/a'] }, { b: '1' }],
    ['an empty boolean, left out', '<a/><b>1</b>', { booleans: ['/a'] }, { b: '1' }],
    ['empty JSON, left out', '<a/><b>1</b>', { encoded }, { b: '1' }],
    ['an empty ciphertext, left out', '<a/><b>1</b>', { encrypted }, { b: '1' }],
    ['an empty text that another mark has', '<a/>', { arrays: ['/b'], numbers: ['/c'] }, { a: '' }],
  ])('reads %s', (_, content, marks, want) => {
    expect(read(content, marks)).toEqual(want)
  })

  it.each([
    [
      'a number behind which there is more',
      '<a>1x</a>',
      { numbers: ['/a'] },
      'BODY_UNEXPECTED',
      next.correctPage,
    ],
    [
      'a number before which there is more',
      '<a>x1</a>',
      { numbers: ['/a'] },
      'BODY_UNEXPECTED',
      next.correctPage,
    ],
    ['a number with a dot alone', '<a>1.</a>', { numbers: ['/a'] }, 'BODY_UNEXPECTED', next.correctPage],
    [
      'a number that is too large',
      '<a>9007199254740993</a>',
      { numbers: ['/a'] },
      'UNSAFE_INTEGER',
      next.receiveBigint,
    ],
    ['a boolean of another kind', '<a>2</a>', { booleans: ['/a'] }, 'BODY_UNEXPECTED', next.correctPage],
    ['an element twice', '<a>1</a><a>1</a>', {}, 'BODY_UNREADABLE', next.onceOnly],
    [
      'an element twice beside a list',
      '<a>1</a><a>1</a>',
      { arrays: ['/b'] },
      'BODY_UNREADABLE',
      next.onceOnly,
    ],
  ] as const)('refuses %s', (_, content, marks, code, advice) => {
    expect(failureOf(() => read(content, marks), advice)).toMatchObject({ code, field: '/a' })
  })

  it.each([
    ['text', '<a>1</a><b/>', true, { a: '1', b: '' }],
    ['a list of one', '<list>1</list>', true, { list: '1' }],
    ['a list of two', '<a>1</a><list>1</list><list>2</list>', false, { a: '1' }],
    ['a list of elements', '<list><x>1</x></list>', false, {}],
    ['elements', '<a>1</a><b><x>1</x></b>', false, { a: '1' }],
  ])('gives the texts that a sign covers: %s', (_, content, isFlat, texts) => {
    const marks = marksTree({ arrays: ['/list'] })
    expect(topTexts(parseXml(`<xml>${content}</xml>`), marks)).toEqual({ texts, isFlat })
  })
})
