import { saysDecimals } from '../../dialect/formal-words.js'
import { protocolFacts } from '../../dialect/protocols.js'
import type { SampleCall } from '../../parse/sample/sample-call.js'
import type { Correction } from '../correction.js'
import type { ExampleValue } from '../example.js'
import type {
  Alternative,
  BooleanSchema,
  Choice,
  EnumValue,
  NumberSchema,
  ObjectSchema,
  Property,
  Schema,
  StringContent,
  StringSchema,
} from '../schema.js'
import type { BuildContext } from './build-context.js'
import { type MarkFacts, markFacts } from './mark-facts.js'
import { reportOutside } from './outside-values.js'
import { readChoices } from './read-choices.js'
import type { RowFacts } from './row-facts.js'
import type { RowNode } from './row-tree.js'
import { payloadIsBareArray, valuesAt } from './sample-values.js'
import { keyword, type StatedValues, statedValues, unreadValues, type WrittenValue } from './values.js'

/** A row and its rows as a property. `path` leads from the group to the row, for the look into the sample. */
export function buildProperty(
  node: RowNode,
  path: readonly string[],
  context: BuildContext,
  choice?: Choice,
): Property {
  return {
    kind: 'property',
    name: node.facts.name,
    required: node.facts.required && choice === undefined,
    schema: buildSchema(node, path, context),
    description: node.facts.description,
    ...(choice === undefined ? {} : { choice }),
    ...correctionsOf(node),
    span: node.facts.span,
  }
}

/** The corrections of a row and its alternatives. */
export function correctionsOf({ facts, alternatives }: RowNode): {
  readonly corrections?: readonly Correction[]
} {
  const own = [facts, ...alternatives.map(each => each.facts)].flatMap(({ corrections }) => corrections ?? [])
  return own.length === 0 ? {} : { corrections: own }
}

export function buildProperties(
  nodes: readonly RowNode[],
  path: readonly string[],
  context: BuildContext,
): readonly Property[] {
  const choices = readChoices(nodes, context.report)
  return nodes.map(node => buildProperty(node, [...path, node.facts.name], context, choices.get(node)))
}

/** The schema of a row, its alternatives included. */
export function buildSchema(node: RowNode, path: readonly string[], context: BuildContext): Schema {
  const first = buildShape(node, path, context)
  if (node.alternatives.length === 0) return first
  const alternatives = [node, ...node.alternatives].map(
    (shape, index): Alternative => ({
      kind: 'alternative',
      description: shape.facts.description,
      schema: index === 0 ? first : buildShape(shape, path, context),
      span: shape.facts.span,
    }),
  )
  return { kind: 'one-of', alternatives, span: node.facts.type.span }
}

function buildShape(node: RowNode, path: readonly string[], context: BuildContext): Schema {
  const { type } = node.facts
  const said = markFacts(node.facts, context)
  const item = buildItem(node, said, path, context)
  return type.array ? { kind: 'array', items: item, ...said.array, span: type.span } : item
}

function buildItem(node: RowNode, said: MarkFacts, path: readonly string[], context: BuildContext): Schema {
  const { facts } = node
  const stated = statedValues(facts)
  const unread = facts.written.text.includes(keyword) ? unreadValues(facts) : undefined
  if (unread !== undefined)
    context.report({
      code: 'PW320',
      span: unread,
      message: `Some of the values that ${JSON.stringify(facts.name)} lists cannot be read. Put each value in plain backticks.`,
    })
  if (facts.type.base === 'object') {
    if (stated.enumeration.length > 0)
      context.report({
        code: 'PW309',
        span: facts.span,
        message: `${JSON.stringify(facts.name)} is an object, but its description lists values. They are ignored.`,
      })
    return objectSchema(node, path, context)
  }
  const schema =
    facts.type.base === 'string'
      ? stringSchema(node, stated, said, path, context)
      : scalarSchema(facts, stated, said, path, context)
  if (schema.kind !== 'boolean') reportOutside(facts.name, schema, stated, context.report)
  return schema
}

function objectSchema(node: RowNode, path: readonly string[], context: BuildContext): ObjectSchema {
  return {
    kind: 'object',
    properties: buildProperties(node.children, path, context),
    span: node.facts.type.span,
  }
}

function scalarSchema(
  facts: RowFacts,
  stated: StatedValues,
  said: MarkFacts,
  path: readonly string[],
  context: BuildContext,
): NumberSchema | BooleanSchema {
  const { span } = facts.type
  if (facts.type.base === 'boolean') {
    const constant =
      facts.type.constant ??
      (stated.enumeration.length === 1 ? stated.enumeration[0]?.text : stated.constant?.text)
    const value = constant === 'true' ? true : constant === 'false' ? false : undefined
    const byDefault = stated.default?.text
    return {
      kind: 'boolean',
      ...(value === undefined ? {} : { const: value }),
      ...(byDefault === 'true' || byDefault === 'false' ? { default: byDefault === 'true' } : {}),
      span,
    }
  }
  const numeric = (value?: WrittenValue): number | undefined => numberOf(value, facts, context)
  const values = uniqueValues(stated.enumeration, facts, context).flatMap((value): readonly EnumValue[] => {
    const number = numeric(value)
    return number === undefined ? [] : [{ ...enumValue(value), value: number }]
  })
  const constant = facts.type.constant === undefined ? numeric(stated.constant) : Number(facts.type.constant)
  const byDefault = numeric(stated.default)
  return {
    kind: facts.type.base === 'integer' ? 'integer' : 'number',
    ...(values.length === 0 ? {} : { enum: values }),
    ...(constant === undefined ? {} : { const: constant }),
    ...(byDefault === undefined ? {} : { default: byDefault }),
    ...said.number,
    ...(takesFractions(facts, path, context.call) ? { fractions: true } : {}),
    span,
  }
}

/**
 * Whether a row of numbers takes fractions (rule T19): its type is `float`, or it is `number` and its text gives it
 * decimal places, or the page's own sample shows a fraction. Any other `number` is whole: pages write the word of amounts.
 */
function takesFractions(
  { type, description }: Pick<RowFacts, 'type' | 'description'>,
  path: readonly string[],
  call: SampleCall | undefined,
): boolean {
  if (type.base !== 'number') return false
  if (type.fractions === true || saysDecimals(description)) return true
  return call !== undefined && valuesAt(call.arguments, path).some(showsFraction)
}

function showsFraction(value: ExampleValue): boolean {
  if (value.kind === 'list') return value.items.some(showsFraction)
  if (value.kind === 'encoded') return showsFraction(value.value)
  return value.kind === 'scalar' && typeof value.value === 'number' && !Number.isInteger(value.value)
}

function numberOf(
  value: WrittenValue | undefined,
  facts: RowFacts,
  context: BuildContext,
): number | undefined {
  if (value === undefined) return undefined
  if (/^-?\d+(?:\.\d+)?$/.test(value.text)) return Number(value.text)
  context.report({
    code: 'PW308',
    span: value.span,
    message: `The type of ${JSON.stringify(facts.name)} is ${facts.type.base}, but its description states the value ${JSON.stringify(value.text)}. The value is ignored.`,
  })
  return undefined
}

function uniqueValues(
  values: readonly WrittenValue[],
  facts: RowFacts,
  context: BuildContext,
): readonly WrittenValue[] {
  const seen = new Set<string>()
  return values.filter(value => {
    if (!seen.has(value.text)) return seen.add(value.text)
    context.report({
      code: 'PW307',
      span: value.span,
      message: `${JSON.stringify(facts.name)} lists ${JSON.stringify(value.text)} twice. It counts once.`,
    })
    return false
  })
}

function enumValue(value: WrittenValue): EnumValue {
  return {
    kind: 'enum-value',
    value: value.text,
    ...(value.description === undefined ? {} : { description: value.description }),
    span: value.span,
  }
}

function stringSchema(
  node: RowNode,
  stated: StatedValues,
  said: MarkFacts,
  path: readonly string[],
  context: BuildContext,
): StringSchema {
  const { facts } = node
  const values = uniqueValues(stated.enumeration, facts, context).map(enumValue)
  const constant = facts.type.constant ?? stated.constant?.text
  const content = stringContent(node, path, context)
  return {
    kind: 'string',
    ...(values.length === 0 ? {} : { enum: values }),
    ...(constant === undefined ? {} : { const: constant }),
    ...(stated.default === undefined ? {} : { default: stated.default.text }),
    ...(content === undefined ? {} : { content }),
    ...said.string,
    span: facts.type.span,
  }
}

function stringContent(
  node: RowNode,
  path: readonly string[],
  context: BuildContext,
): StringContent | undefined {
  const { facts, content } = node
  const { encoded, encrypted } = facts.marks
  const isPlaintext = encrypted !== undefined && encoded === undefined
  if (content.length === 0 && encoded === undefined) return undefined
  const encoding = isPlaintext ? 'encrypted' : encoded === 'by-urlencode' ? 'urlencoded' : 'json'
  const { side, protocol } = context
  const isXmlProtocol = protocolFacts[protocol].mediaType === 'application/xml'
  const isXml = isPlaintext && side === 'webhook' && isXmlProtocol && encrypted === 'by-aes-ecb'
  const first = content[0]
  const { endLine, endColumn } = lastLine(node)
  const span = first === undefined ? facts.type.span : { ...first.facts.span, endLine, endColumn }
  const base = {
    kind: 'string-content',
    encoding,
    mediaType: `application/${encoding === 'urlencoded' ? 'x-www-form-urlencoded' : isXml ? 'xml' : 'json'}`,
    span,
  } as const
  if (first !== undefined && content.length === 1 && isWrapper(node, first, path, context)) {
    const schema = buildSchema(first, [...path, first.facts.name], context)
    const isArray = schema.kind === 'array' || first.facts.indent === facts.indent
    return {
      ...base,
      schema: isArray ? schema : { kind: 'array', items: schema, span: schema.span },
      wrapper: {
        kind: 'wrapper',
        name: first.facts.name,
        description: first.facts.description,
        span: first.facts.span,
      },
    }
  }
  return { ...base, schema: { kind: 'object', properties: buildProperties(content, path, context), span } }
}

/** Whether a row only names the content: it is at the indent of its string, or the sample shows a bare array. */
function isWrapper(node: RowNode, only: RowNode, path: readonly string[], context: BuildContext): boolean {
  if (only.facts.indent === node.facts.indent) return true
  if (!only.facts.type.array && only.facts.type.base !== 'object') return false
  const pair = `${node.facts.name} ${only.facts.name}`
  const isShown = context.call !== undefined && payloadIsBareArray(context.call, path) === true
  if (isShown) context.bareArrays.add(pair)
  return isShown || (context.side === 'response' && context.bareArrays.has(pair))
}

function lastLine(node: RowNode): RowFacts['span'] {
  const last = node.alternatives.at(-1) ?? node.content.at(-1) ?? node.children.at(-1)
  return last === undefined ? node.facts.span : lastLine(last)
}
