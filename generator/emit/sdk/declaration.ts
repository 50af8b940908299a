import type { ChoiceGroup } from '../../model/nodes/choices.js'
import { commentOf, type Doc, docComment } from '../escape/doc-comment.js'
import { identifier } from '../escape/identifier.js'
import { propertyName } from '../escape/property-name.js'
import { stringLiteral } from '../escape/string-literal.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import { choiceTypes, enforcedChoices, type Member, type WrittenMember, writtenMembers } from './members.js'
import { layoutType, oneLineType, type TypeText } from './type-text.js'

/** A type declaration of a module. */
export type Declaration = InterfaceDeclaration | AliasDeclaration | RefinedDeclaration

interface DeclarationBase {
  readonly name: string
  readonly doc: Doc | string
}

interface InterfaceDeclaration extends DeclarationBase {
  readonly kind: 'interface'
  readonly members: readonly Member[]
}

interface AliasDeclaration extends DeclarationBase {
  readonly kind: 'alias'
  readonly type: TypeText
}

/** A type with some of its members narrowed. */
interface RefinedDeclaration extends DeclarationBase {
  readonly kind: 'refined'
  /** Name of the type that is refined. */
  readonly base: string
  readonly members: readonly RefinedMember[]
}

/** A member that is always present, with its type or with refinements of its own members. */
export interface RefinedMember {
  readonly name: string
  readonly type: TypeText | readonly RefinedMember[]
}

/** Writes declarations, each ended by a line end and apart by an empty line. */
export function writeDeclarations(declarations: readonly Declaration[]): string {
  return declarations.map(writeDeclaration).join('\n')
}

function writeDeclaration(declaration: Declaration): string {
  const doc = docComment(declaration.doc)
  const head = doc === '' ? '' : `${doc}\n`
  const name = identifier(declaration.name)
  if (declaration.kind === 'alias')
    return `${head}export type ${name} =${aliasText(name, declaration.type)}\n`
  if (declaration.kind === 'refined') {
    const members = refinedText(declaration.members, '')
    return `${head}export type ${name} = ${identifier(declaration.base)} & ${members}\n`
  }
  const choices = enforcedChoices(declaration.members)
  if (choices.length === 0) return `${head}export interface ${name} ${objectText(declaration.members)}\n`
  return `${head}export type ${name} = ${chosenText(declaration.members, choices)}\n`
}

function objectText(members: readonly Member[]): string {
  const { properties, patterns } = writtenMembers(members)
  return objectType(
    [
      ...patterns.map(member => memberText(member, `[key: ${member.name}]:`)),
      ...properties.map(member => memberText(member, `${member.name}${member.optional ? '?' : ''}:`)),
    ],
    '',
  )
}

/** An object type with its members below each other; `indent` stands before its last line. */
function objectType(members: readonly string[], indent: string): string {
  return members.length === 0 ? '{}' : `{\n${members.join('\n')}\n${indent}}`
}

/** `head` ends with the colon. */
function memberText({ lines, type }: WrittenMember, head: string): string {
  const comment = lines.length === 0 ? '' : `${commentOf(lines, '  ')}\n`
  return `${comment}  ${head}${layoutType(type, 2, 2 + columnsOf(head))}`
}

/** The object inside a helper of the runtime for each of its groups. */
function chosenText(members: readonly Member[], choices: readonly ChoiceGroup<Member>[]): string {
  return choices.reduce((inner, { rule, members: group }) => {
    const names = group.map(member => stringLiteral(member.name)).join(' | ')
    return `${choiceTypes[rule]}<\n${indented(inner)},\n  ${names}\n>`
  }, objectText(members))
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ')
}

/** An object of narrowed members; `indent` stands before the line in which it begins. */
function refinedText(members: readonly RefinedMember[], indent: string): string {
  const inner = `${indent}  `
  const texts = members.map(({ name, type }) => {
    const head = `${inner}${propertyName(name)}:`
    return `${head}${'kind' in type ? layoutType(type, inner.length, columnsOf(head)) : ` ${refinedText(type, inner)}`}`
  })
  return objectType(texts, indent)
}

function aliasText(name: string, type: TypeText): string {
  const used = columnsOf(`export type ${name} =`)
  const oneLine = oneLineType(type)
  const whole = used + 1 + columnsOf(oneLine)
  if (type.kind === 'array' && type.items.kind === 'plain' && whole > lineWidth) return `\n  ${oneLine}`
  return layoutType(type, 0, used)
}
