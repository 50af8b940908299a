import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitsVariant, type VariantFields } from '../../../templates/runtime/webhook/variant.js'

const event = {
  event_type: 'LOAN.OVERDUE',
  body: { resource: { original_type: 'loan' } },
  resource: {
    branch_id: '7',
    empty: '',
    nothing: null,
    fee: { rate: 0, waived: false },
    books: [{ isbn: '1' }, { lost: true }],
  },
}

describe('fitsVariant', () => {
  test.each<readonly [string, VariantFields, boolean]>([
    ['nothing to tell it by', {}, true],
    ['a field that is there', { present: ['/resource/branch_id'] }, true],
    ['a field that is not there', { present: ['/resource/library_id'] }, false],
    ['one of two that is not there', { present: ['/resource/branch_id', '/resource/library_id'] }, false],
    ['a deeper field', { present: ['/resource/fee/rate'] }, true],
    ['a field below text', { present: ['/resource/branch_id/x'] }, false],
    ['a field below nothing', { present: ['/resource/nothing/x'] }, false],
    ['empty text', { present: ['/resource/empty'] }, false],
    ['null', { present: ['/resource/nothing'] }, false],
    ['zero and false', { present: ['/resource/fee/rate', '/resource/fee/waived'] }, true],
    ['a field of one element', { present: ['/resource/books/*/lost'] }, true],
    ['a field of no element', { present: ['/resource/books/*/found'] }, false],
    ['an array where an object is described', { present: ['/resource/books/isbn'] }, true],
    ['an object where an array is described', { present: ['/resource/fee/*/rate'] }, true],
    ['a value', { equal: { '/body/resource/original_type': ['loan'] } }, true],
    ['another value', { equal: { '/body/resource/original_type': ['return'] } }, false],
    ['one of two values', { equal: { '/body/resource/original_type': ['return', 'loan'] } }, true],
    ['a value of another type', { equal: { '/resource/fee/rate': ['0'] } }, false],
    ['a number', { equal: { '/resource/fee/rate': [0] } }, true],
    [
      'a value and a field',
      { present: ['/resource/x'], equal: { '/body/resource/original_type': ['loan'] } },
      false,
    ],
    ['what every object has', { present: ['/resource/constructor', '/resource/__proto__'] }, false],
    ['a name with a slash', { present: ['/resource/a~1b'] }, false],
  ])('%s', (_, fields, want) => expect(fitsVariant(event, fields)).toBe(want))

  test('never throws, whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        const fits = fitsVariant(
          { resource: value },
          { present: ['/resource/a/b'], equal: { '/resource/c/*/d': [1] } },
        )
        expect(typeof fits).toBe('boolean')
      }),
    )
  })
})
