import type { Correction } from '../../model/correction.js'
import { type ChoiceGroup, choicesOf } from '../../model/nodes/choices.js'
import type { Choice, Schema } from '../../model/schema.js'
import type { Side } from '../../plan/plan.js'
import { type Doc, docLines } from '../escape/doc-comment.js'
import {
  isNumberedName,
  numberedNameKey,
  numberedNamePattern,
  numberedNameType,
} from '../escape/numbered-name.js'
import { propertyName } from '../escape/property-name.js'
import { choiceLine } from '../words/choice-line.js'
import { correctionLines } from '../words/correction-lines.js'
import { fieldDoc } from './field-doc.js'
import { schemaType, type TypeContext } from './schema-type.js'
import { plainType, type TypeText, unionType } from './type-text.js'

/** A member of an interface before it is written. */
export interface Member {
  readonly name: string
  readonly required: boolean
  readonly type: TypeText
  readonly doc: Doc
  /** The client drops the member if its value is undefined, so its type takes that, too. */
  readonly dropped?: true
  /** The group of a member of a request, which the type of the object enforces. */
  readonly choice?: Choice | undefined
}

/** A row of a table, or a part of a body. */
export interface Field {
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  readonly description: string
  readonly choice?: Choice
  readonly corrections?: readonly Correction[]
}

/**
 * The members of all fields of an object or a group; `noteOf` says why a field may be missing although the page marks it
 * as required.
 */
export function fieldMembers<Own extends Field>(
  fields: readonly Own[],
  side: Side,
  context: TypeContext,
  noteOf?: (field: Own) => string | undefined,
): readonly Member[] {
  const members = fields.map(field => {
    const member = fieldMember(field, side, context, noteOf?.(field))
    const said = choiceLine(field, fields, side, context.words.field)
    if (said === '') return member
    const text = member.doc.text === '' ? said : `${member.doc.text}\n${said}`
    return {
      ...member,
      doc: { ...member.doc, text },
      ...(side === 'request' ? { choice: field.choice } : {}),
    }
  })
  for (const { rule } of enforcedChoices(members)) context.runtimeNames.add(choiceTypes[rule])
  return members
}

function fieldMember(field: Field, side: Side, context: TypeContext, note: string | undefined): Member {
  const contentName = field.schema === context.opaque ? 'WebhookResource' : undefined
  const doc = fieldDoc(field.description, field.schema, side, context.words.field, { contentName, note })
  const corrected = correctionLines(field.corrections, context.words.field)
  const text = [doc.text, ...corrected].filter(line => line !== '').join('\n')
  return {
    name: field.name,
    required: field.required && note === undefined,
    ...(side === 'request' ? { dropped: true } : {}),
    type: schemaType(field.schema, side, context),
    doc: corrected.length === 0 ? doc : { ...doc, text },
  }
}

/** The types of the runtime that enforce a group. */
export const choiceTypes = {
  'exactly-one': 'ExactlyOne',
  'at-least-one': 'AtLeastOne',
} as const satisfies Readonly<Record<Choice['rule'], string>>

/** Every way to choose is an object type of its own, which the compiler compares and names in its messages one by one. */
const mostWays = 16

/** The groups of a request's members that its type enforces: as many as leave it readable. The others stay comments. */
export function enforcedChoices(members: readonly Member[]): readonly ChoiceGroup<Member>[] {
  let ways = 1
  return choicesOf(members).filter(group => {
    const next = ways * group.members.length
    if (next > mostWays) return false
    ways = next
    return true
  })
}

/** A member as it stands in an interface: one name, or all names of a pattern. */
export interface WrittenMembers {
  readonly properties: readonly WrittenMember[]
  readonly patterns: readonly WrittenMember[]
}

export interface WrittenMember {
  /** Name of a property, or the template-literal type of a pattern. */
  readonly name: string
  readonly optional: boolean
  readonly type: TypeText
  readonly lines: readonly string[]
}

/**
 * Sorts members into properties and patterns (`coupon_id_$n`).
 *
 * TypeScript asks that a property fits the pattern that covers its name, so a pattern's type takes in those of the
 * properties it covers; patterns that are written alike become one.
 */
export function writtenMembers(members: readonly Member[]): WrittenMembers {
  const single = new Map<string, Member>()
  const patterns = new Map<string, { readonly member: Member; readonly types: TypeText[] }>()
  for (const member of members) {
    if (!isNumberedName(member.name)) {
      if (!single.has(member.name)) single.set(member.name, member)
      continue
    }
    const name = numberedNameType(member.name)
    const known = patterns.get(name)
    if (known) known.types.push(member.type)
    else patterns.set(name, { member, types: [member.type] })
  }
  if (patterns.size > 0) {
    const byKey = membersByKey(single.values())
    for (const { member, types } of patterns.values())
      types.push(...coveredTypes(member.name, byKey.get(numberedNameKey(member.name)) ?? []))
  }
  return {
    properties: [...single.values()].map(member => written(propertyName(member.name), member, member.type)),
    patterns: [...patterns].map(([name, { member, types }]) => written(name, member, unionType(types))),
  }
}

function membersByKey(members: Iterable<Member>): ReadonlyMap<string, readonly Member[]> {
  const byKey = new Map<string, Member[]>()
  for (const member of members) {
    const key = numberedNameKey(member.name)
    const list = byKey.get(key)
    if (list) list.push(member)
    else byKey.set(key, [member])
  }
  return byKey
}

function coveredTypes(name: string, candidates: readonly Member[]): readonly TypeText[] {
  const pattern = numberedNamePattern(name)
  const types: TypeText[] = []
  for (const member of candidates) {
    if (!pattern.test(member.name)) continue
    types.push(member.type)
    if (!member.required) types.push(plainType('undefined'))
  }
  return types
}

function written(name: string, member: Member, type: TypeText): WrittenMember {
  const optional = !member.required
  const own = optional && member.dropped ? unionType([type, plainType('undefined')]) : type
  return { name, optional, type: own, lines: memberLines(member.doc) }
}

function memberLines(doc: Doc): readonly string[] {
  const lines = docLines(doc.text)
  return doc.tags.length === 0
    ? lines
    : [...lines, ...doc.tags.map(tag => `@${tag.name} ${docLines(tag.text).join(' ')}`)]
}
