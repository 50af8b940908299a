import { describe, expect, it } from 'vitest'
import { readCombinedPayment } from '../../../templates/runtime/local/behaviour/combined/combined-data.js'
import { readPayment } from '../../../templates/runtime/local/behaviour/payment/payment-data.js'
import { readRefund } from '../../../templates/runtime/local/behaviour/refund/refund-data.js'
import {
  type StoredFields,
  storedFields,
} from '../../../templates/runtime/local/behaviour/shared/stored-fields.js'
import { failureOf } from '../../runtime/support/failure-of.js'

const advice = 'The state was edited, or another version wrote it. Reset the service, or delete its folder.'

describe('stored fields', () => {
  const data = { text: 'a', whole: 1, flag: true, texts: ['a'], objects: [{}], inside: { text: 'b' } }
  const fields = storedFields('payment 1', data)

  it('are read as what they are', () => {
    expect([fields.text('text'), fields.whole('whole'), fields.flag('flag')]).toEqual(['a', 1, true])
    expect([fields.texts('texts'), fields.objects('objects')]).toEqual([['a'], [{}]])
    expect(fields.oneOf('text', ['b', 'a'])).toBe('a')
    expect(fields.inside('inside').text('text')).toBe('b')
    expect(fields.optionalInside('inside')?.text('text')).toBe('b')
    expect(fields.optionalRead('inside', inside => inside.text('text'))).toBe('b')
    expect([fields.optionalText('none'), fields.optionalWhole('none')]).toEqual([undefined, undefined])
  })

  it.each<[string, (fields: StoredFields) => unknown, string]>([
    ['text', each => each.text('whole'), 'whole is not text'],
    ['a member of the prototype', each => each.text('toString'), 'toString is not text'],
    ['a whole number', each => each.whole('text'), 'text is not a whole number'],
    ['a flag', each => each.flag('text'), 'text is not true or false'],
    ['texts', each => each.texts('objects'), 'objects is not a list of texts'],
    ['objects', each => each.objects('texts'), 'texts is not a list of objects'],
    ['a listed value', each => each.oneOf('text', ['b', 'c']), 'text is not one of b, c'],
    ['an object', each => each.inside('text'), 'text is not an object'],
    ['a member inside', each => each.inside('inside').whole('text'), 'text is not a whole number'],
  ])('must be %s', (_, read, message) => {
    const failure = failureOf(() => read(fields), advice)
    expect(failure).toMatchObject({ code: 'STORED_DATA_DAMAGED', message: expect.stringContaining(message) })
  })

  it.each([
    ['payment', readPayment],
    ['refund', readRefund],
    ['combined-payment', readCombinedPayment],
  ])('of another %s are refused', (kind, read) => {
    const object = {
      kind,
      owner: '1',
      id: '2',
      aliases: [],
      state: 'LOST',
      createdAt: 0,
      updatedAt: 0,
      data: {},
    }
    expect(failureOf(() => read(object), advice).message).toContain(`The stored ${kind} 2 cannot be read`)
  })
})
