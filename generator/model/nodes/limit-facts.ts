import { lengthOf } from '../../dialect/limits.js'
import { fact, numeric, type OptionalMember, optional, type Traits } from './node.js'

type LimitTraits = Pick<Traits<number>, 'allows' | 'corrected'>

/** A lower bound: a higher one allows less, and no bound allows all. */
function lower(subject: string, traits: LimitTraits): OptionalMember<number> {
  return optional(
    fact(numeric, {
      subject,
      rule: (old = -Infinity, next = -Infinity) => (next > old ? 'limit-tightened' : 'limit-loosened'),
      ...traits,
    }),
  )
}

/** An upper bound: a lower one allows less, and no bound allows all. */
function upper(subject: string, traits: LimitTraits): OptionalMember<number> {
  return optional(
    fact(numeric, {
      subject,
      rule: (old = Infinity, next = Infinity) => (next < old ? 'limit-tightened' : 'limit-loosened'),
      ...traits,
    }),
  )
}

/** Characters of a string. */
export const lengthFacts = {
  minLength: lower('minimum length', {
    allows: (value, limit) => lengthOf(String(value)) >= limit,
    corrected: { length: '2..' },
  }),
  maxLength: upper('maximum length', {
    allows: (value, limit) => lengthOf(String(value)) <= limit,
    corrected: { length: '..32' },
  }),
}

/** The value of a number. */
export const rangeFacts = {
  minimum: lower('minimum', {
    allows: (value, limit) => Number(value) >= limit,
    corrected: { range: '1..' },
  }),
  maximum: upper('maximum', {
    allows: (value, limit) => Number(value) <= limit,
    corrected: { range: '..100' },
  }),
}

/** Elements of an array. */
export const countFacts = {
  minItems: lower('minimum number of elements', { corrected: { items: '1..' } }),
  maxItems: upper('maximum number of elements', { corrected: { items: '..50' } }),
}
