import { describe, expect, it } from 'vitest'
import { pascalCase } from '../../generator/plan/pascal-case.js'
import { segmentExportName, segmentFileName, unsafeSegment } from '../../generator/plan/path-segment.js'

const holds = 'contains a character that is not allowed in file names'
const blank = 'begins or ends with a space, or ends with a dot'
const device = 'is a reserved device name on Windows'

describe('segments that cannot be a file', () => {
  it.each<readonly [string, string | undefined]>([
    ['', 'is empty'],
    ['.', 'points to another folder'],
    ['..', 'points to another folder'],
    ['...', blank],
    ['a.', blank],
    ['a ', blank],
    [' a', blank],
    ['.a b', undefined],
    ...[
      ...'\\/:*?"<>|',
      '\u0000',
      '\u001f',
      '\u007f',
      '\u0085',
      '\u00ad',
      '\u200b',
      '\u202e',
      '\u2028',
      '\u2029',
    ]
      .flatMap(character => [character, `a${character}b`])
      .map((segment): readonly [string, string] => [segment, holds]),
    ['\ud800', holds],
    ['😀', undefined],
    ["a+b,c;d=e@f'g!h&i(j)k{l}m[n]~", undefined],
    ...[
      'con',
      'PRN',
      'Aux',
      'nul',
      'com0',
      'COM9',
      'com¹',
      'com²',
      'com³',
      'lpt0',
      'LPT9',
      'lpt¹',
      'lpt²',
      'lpt³',
    ]
      .flatMap(name => [name, `${name}.txt`])
      .map((segment): readonly [string, string] => [segment, device]),
    ...[
      'console',
      'com',
      'com10',
      'lpt',
      'lpt12',
      'a.con',
      'xcon',
      'con-x',
      'nulls',
      'auxiliary',
      'lpt1x',
    ].map((segment): readonly [string, undefined] => [segment, undefined]),
    ['x'.repeat(200), undefined],
    ['x'.repeat(201), 'is longer than 200 bytes'],
    [`${'长'.repeat(66)}xx`, undefined],
    ['长'.repeat(67), 'is longer than 200 bytes'],
  ])('%j: %s', (segment, want) => expect(unsafeSegment(segment)).toBe(want))
})

describe('the names of a segment', () => {
  const table: readonly (readonly [segment: string, file: string, name: string])[] = [
    ['', '_empty_', '_empty_'],
    ['{stock_id}', '_stock_id_', '_stock_id_'],
    ['index', 'index_', 'index'],
    ['INDEX', 'INDEX_', 'INDEX'],
    ['index2', 'index2', 'index2'],
    ['my-index', 'my-index', 'myIndex'],
    ['a-b--c', 'a-b--c', 'aBC'],
    ['a-', 'a-', 'a_'],
    ['-a', '-a', 'A'],
    ['a-1', 'a-1', 'a1'],
    ['a-支', 'a-支', 'a支'],
    ['a-ß', 'a-ß', 'aSS'],
    ['$a_b', '_a_b', '$a_b'],
    ['a b', 'a_b', 'a_b'],
    ['a~b', 'a~b', 'a_b'],
    ['e\u0301', 'e\u0301', 'e_'],
    ['\u4e00\u9fff', '\u4e00\u9fff', '\u4e00\u9fff'],
    ['\u3400\ua000', '\u3400\ua000', '__'],
    ['😀', '_', '__'],
    ['3ds', '3ds', '_3ds'],
    ['0', '0', '_0'],
    ['9a', '9a', '_9a'],
    ['a3', 'a3', 'a3'],
    ['a.d', 'a_d', 'a_d'],
    ['a.D.json', 'a_D.json', 'a_D_json'],
    ['a.d.b.c', 'a.d.b.c', 'a_d_b_c'],
    ['a.dx', 'a.dx', 'a_dx'],
    ['a.d.d', 'a_d_d', 'a_d_d'],
    ['default', 'default', 'default_'],
    ['__proto__', '__proto__', '__proto___'],
    ['then', 'then', 'then_'],
    ['defaults', 'defaults', 'defaults'],
    ['Then', 'Then', 'Then'],
    ['delete', 'delete', 'delete'],
    ['constructor', 'constructor', 'constructor'],
  ]
  it.each(table)('%j: %s, %s', (segment, file, name) => {
    expect(segmentFileName(segment)).toBe(file)
    expect(segmentExportName(segment)).toBe(name)
  })
})

describe('names of types', () => {
  it.each([
    ['goods_detail', 'GoodsDetail'],
    ['coupon_id_$n', 'CouponIdN'],
    ['aB-c9.D', 'ABC9D'],
    ['a', 'A'],
    ['Az09', 'Az09'],
    ['支付 金额', '支付金额'],
    ['\u4e00x\u9fffy', '\u4e00x\u9fffy'],
    ['\u3400é\ua000', ''],
    ['__', ''],
    ['', ''],
  ])('%j: %j', (name, want) => expect(pascalCase(name)).toBe(want))
})

describe('what is known of a segment', () => {
  it('is the same again, also behind more segments than are kept', () => {
    const say = (): readonly unknown[] =>
      ['a-b', '{x}', '', 'a.', 'index'].map(own => [
        unsafeSegment(own),
        segmentFileName(own),
        segmentExportName(own),
      ])
    const before = say()
    expect(say()).toEqual(before)
    for (let at = 0; at < 20_001; at++) segmentExportName(`s-${at}`)
    expect(say()).toEqual(before)
    expect(segmentExportName('s-7')).toBe('s7')
  })
})
