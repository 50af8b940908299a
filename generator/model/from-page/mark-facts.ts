import { saysBankKey } from '../../dialect/formal-words.js'
import { readLimits } from '../../dialect/limits.js'
import { protocolFacts } from '../../dialect/protocols.js'
import {
  isKnownValue,
  type Mark,
  type MarkName,
  marks,
  noMarks,
  unknownValue,
} from '../../dialect/row-vocabulary.js'
import type { ArraySchema, Encryption, NumberSchema, StringSchema } from '../schema.js'
import type { BuildContext } from './build-context.js'
import { reportIdleNotices } from './following-notices.js'
import type { ReportDiagnostic } from './report.js'
import type { RowFacts, RowType } from './row-facts.js'

/** What marks say about the schemas of a row: about a string, a number, or the array around them. */
export interface MarkFacts {
  readonly string?: Partial<StringSchema>
  readonly number?: Partial<NumberSchema>
  readonly array?: Partial<ArraySchema>
}

/** What a mark with a known value says. */
type ReadMark = (value: string, facts: RowFacts, context: BuildContext) => MarkFacts

const readers: { readonly [Name in MarkName]: ReadMark } = {
  // Words for the reader; beside `data-encrypted` they name the key.
  tooltip: () => ({}),
  encrypted: (value, { marks: { tooltip = '' } }, context) => {
    const encryption = encryptionOf(value, context, tooltip)
    return encryption === undefined ? {} : { string: { encryption } }
  },
  // The rows below are its content (`stringContent`).
  encoded: () => ({}),
  // The operation has the notices of all its rows (`rowNotices`).
  notify: (_, facts, { side, report }) => {
    if (side !== 'request') reportIdleNotices(facts.type.span, report)
    return {}
  },
  signed: () => ({
    string: { signature: { kind: 'field-signature', algorithm: 'rsa-sha256', key: 'merchant' } },
  }),
  // Groups say something of the row among its siblings (`readChoices`).
  oneOf: () => ({}),
  anyOf: () => ({}),
  length: value => ({ string: bounds(value, 'minLength', 'maxLength') }),
  range: value => ({ number: bounds(value, 'minimum', 'maximum') }),
  items: value => ({ array: bounds(value, 'minItems', 'maxItems') }),
}

/** Limits under the names that they have in a schema. */
function bounds<Min extends string, Max extends string>(
  value: string,
  least: Min,
  most: Max,
): { readonly [Name in Min | Max]?: number } {
  const { min, max } = readLimits(value) ?? {}
  const found: { [Name in Min | Max]?: number } = {}
  return Object.assign(found, min !== undefined && { [least]: min }, max !== undefined && { [most]: max })
}

const noFacts: MarkFacts = {}

/** What the marks of a row say about its schemas. What means nothing is reported. */
export function markFacts(facts: RowFacts, context: BuildContext): MarkFacts {
  if (facts.marks === noMarks) return noFacts
  let stated = noFacts
  for (const mark of marks) {
    const value = facts.marks[mark.name]
    if (value === undefined || !isFor(mark, facts.type) || !isSound(mark, value, facts, context)) continue
    const { string, number, array } = readers[mark.name](value, facts, context)
    stated = {
      string: { ...stated.string, ...string },
      number: { ...stated.number, ...number },
      array: { ...stated.array, ...array },
    }
  }
  reportLostMarks(facts, context.report)
  return stated
}

/** Marks whose loss does no harm to a call. */
const ignorable: ReadonlySet<MarkName> = new Set(['oneOf', 'anyOf', 'length', 'range', 'items'])

/** Whether a value has the form of its mark, and states limits in their order; if not, it is reported. */
function isSound(mark: Mark, value: string, { type, name }: RowFacts, { report }: BuildContext): boolean {
  if (!isKnownValue(mark, value)) {
    const isIgnored = ignorable.has(mark.name)
    const message = `${unknownValue(mark, value)}${isIgnored ? ' It is ignored.' : ''}`
    report({ code: isIgnored ? 'PW330' : 'PW311', span: type.span, message })
    return false
  }
  const { min = -Infinity, max = Infinity } = readLimits(value) ?? {}
  if (min <= max) return true
  report({
    code: 'PW331',
    span: type.span,
    message: `The limits of ${JSON.stringify(name)}, \`${mark.key}=${value}\`, are in reverse: nothing fits. They are ignored.`,
  })
  return false
}

/** Whether a mark says something of a type: of the type itself, of the items of an array, or of the array. */
function isFor({ on }: Mark, { base, array }: RowType): boolean {
  switch (on) {
    case 'any':
      return true
    case 'array':
      return array
    case 'string':
      return base === 'string'
    case 'number':
      return base === 'integer' || base === 'number'
  }
}

const typeWords = { any: '', string: 'a string', number: 'a number', array: 'an array' }

/** Reports marks that mean nothing for the type of their row. */
function reportLostMarks({ marks: own, type, span, name }: RowFacts, report: ReportDiagnostic): void {
  const lost = marks.filter(mark => own[mark.name] !== undefined && !isFor(mark, type))
  for (const on of new Set(lost.map(mark => mark.on))) {
    const some = lost.filter(mark => mark.on === on)
    report({
      code: 'PW227',
      ...(some.some(({ isSecret }) => isSecret) ? { severity: 'error' } : {}),
      span,
      message: `${JSON.stringify(name)} is not ${typeWords[on]}, so ${some.map(({ key }) => `\`${key}\``).join(', ')} is ignored.`,
    })
  }
}

/**
 * Which key and direction `data-encrypted` means (rule A4). In a request an RSA mark is the platform's key and we
 * encrypt; in a response or a notice it is the merchant's and we decrypt. The tooltip tells the bank's key apart.
 */
function encryptionOf(
  value: string,
  { side, protocol }: BuildContext,
  tooltip: string,
): Encryption | undefined {
  const kind = 'encryption'
  const isRequest = side === 'request'
  const direction = isRequest ? 'encrypt' : 'decrypt'
  switch (value) {
    case 'by-rsa-pubkey': {
      const key = !isRequest ? 'merchant' : saysBankKey(tooltip) ? 'bank' : 'platform'
      return { kind, algorithm: 'rsa-oaep', key, direction }
    }
    case 'by-aes-gcm':
      return { kind, algorithm: 'aes-256-gcm', key: protocolFacts[protocol].noticeKey, direction }
    case 'by-aes-ecb':
      return { kind, algorithm: 'aes-256-ecb', key: 'apiv2', direction }
    default:
      return undefined
  }
}
