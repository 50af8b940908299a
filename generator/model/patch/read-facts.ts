import { type Mark, marks } from '../../dialect/row-vocabulary.js'
import { factNames, type PatchAction, type PatchFacts, type PatchValue } from './patch.js'
import type { YamlReader, YamlValue } from './yaml-reader.js'

const types = /^(?:(?:string|integer|number|float|boolean|object)(?:\[\])?|true)$/
/** What a name cell can hold. */
const plainName = /^[^\s|{}`]+$/

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Reads what `set` or `add` states; undefined, and reported, where it is wrong. */
export function readFacts(
  kind: 'set' | 'add',
  value: YamlValue,
  reader: YamlReader,
): PatchAction | undefined {
  const keys = kind === 'add' ? [...factNames.filter(name => name !== 'name'), 'after'] : factNames
  const members = reader.map(value, `\`${kind}\``, keys)
  if (members === undefined) return undefined
  const facts: Mutable<PatchFacts> = {}
  let isSound = true
  for (const [name, own] of members)
    if (name !== 'after' && !readFact(name, own, facts, reader)) isSound = false
  if (kind === 'add' && facts.type === undefined && !members.has('type')) {
    reader.problem('`add` must state the type.', value.span)
    isSound = false
  }
  if (kind === 'set' && members.size === 0) {
    reader.problem('`set` is empty.', value.span)
    isSound = false
  }
  const beside = members.get('after')
  const after = beside === undefined ? undefined : reader.text(beside, '`after`')
  if (!isSound || (beside !== undefined && after === undefined)) return undefined
  return kind === 'set' ? { kind, facts } : { kind, facts, ...(after === undefined ? {} : { after }) }
}

/** Adds one fact to the others; false where its value is wrong. */
function readFact(name: string, value: YamlValue, facts: Mutable<PatchFacts>, reader: YamlReader): boolean {
  switch (name) {
    case 'required':
      return put(reader.flag(value, '`required`'), own => (facts.required = own))
    case 'name':
      return put(
        matching(value, name, plainName, 'a name without blanks, braces, bars and backticks', reader),
        own => (facts.name = own),
      )
    case 'type':
      return put(
        matching(value, name, types, 'a type of the pages, such as `string` or `object[]`', reader),
        own => (facts.type = own),
      )
    case 'description':
      return put(description(value, reader), own => (facts.description = own))
    case 'enum':
      return put(values(value, reader), own => (facts.enum = own))
    case 'const':
    case 'default':
      return put(constant(value, name, reader), own => (facts[name] = own))
    default: {
      // Keys that do not exist are reported where the map is read.
      const mark = marks.find(own => own.name === name)
      return mark !== undefined && put(markValue(value, mark, reader), own => (facts[mark.name] = own))
    }
  }
}

function put<T>(value: T | undefined, store: (value: T) => void): boolean {
  if (value === undefined) return false
  store(value)
  return true
}

function matching(
  value: YamlValue,
  name: string,
  pattern: RegExp,
  what: string,
  reader: YamlReader,
): string | undefined {
  const text = reader.text(value, `\`${name}\``)
  if (text === undefined || pattern.test(text)) return text
  return reader.problem(`\`${name}\` must be ${what}, but is ${JSON.stringify(text)}.`, value.span)
}

/** Line ends become those of a cell. */
function description(value: YamlValue, reader: YamlReader): string | undefined {
  return reader
    .text(value, '`description`')
    ?.trim()
    .replace(/\s*\r?\n\s*/g, '<br/>')
}

function values(value: YamlValue, reader: YamlReader): readonly PatchValue[] | undefined {
  const entries = reader.entries(value, '`enum`')
  if (entries === undefined) return undefined
  const read = entries.map(({ key, meaning }): PatchValue | undefined => {
    const own = matching(key, 'enum', /^[^`\r\n]+$/, 'values without backticks', reader)
    const isOpen = meaning === undefined || reader.is(meaning, null)
    const text = isOpen ? undefined : reader.text(meaning, 'The meaning of a value in `enum`')
    if (own === undefined || (!isOpen && text === undefined)) return undefined
    return {
      value: own,
      ...(text === undefined ? {} : { meaning: text.trim().replace(/\s*\r?\n\s*/g, ' ') }),
    }
  })
  const sound = read.filter(own => own !== undefined)
  if (sound.length < read.length) return undefined
  const unique = new Set(sound.map(own => own.value))
  return unique.size < sound.length ? reader.problem('`enum` lists a value twice.', value.span) : sound
}

function constant(
  value: YamlValue,
  name: 'const' | 'default',
  reader: YamlReader,
): string | null | undefined {
  if (reader.is(value, null)) return null
  return matching(value, name, /^[^`\r\n]+$/, 'a value without backticks, or null', reader)
}

/** The form of words for the reader: a cell has them in quotes. */
const words = { pattern: /^[^"{}|\r\n]+$/, what: 'text without quotes, braces and bars' }

function markValue(value: YamlValue, { name, values }: Mark, reader: YamlReader): string | false | undefined {
  if (reader.is(value, false)) return false
  const form = values === 'words' ? words : values
  if ('pattern' in form) return matching(value, name, form.pattern, `${form.what}, or false`, reader)
  const text = reader.text(value, `\`${name}\``)
  if (text === undefined || form.includes(text)) return text
  return reader.problem(
    `\`${name}\` must be ${form.map(each => `\`${each}\``).join(', ')} or false.`,
    value.span,
  )
}
