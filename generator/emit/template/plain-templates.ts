import Handlebars from 'handlebars'
import { guarded, type TemplateSource } from './template-error.js'
import type { TemplateHelpers } from './template-helpers.js'
import { isNode, nameOf } from './template-nodes.js'
import { elementsOf, isNothing, memberOf } from './view-value.js'

/** Where `each` is. */
interface Turn {
  readonly key: string | number
  readonly index: number
  readonly first: boolean
  readonly last: boolean
}

/** Writes a part of a template over the value at hand, in a turn of the nearest `each`. */
export type Part = (context: unknown, turn?: Turn) => string

/** What the parts of a template refer to. */
interface TemplateSet {
  readonly helpers: TemplateHelpers
  /** Fills up while templates, which name each other, are turned into parts. */
  readonly templates: Map<string, Part>
  readonly names: ReadonlySet<string>
}

/**
 * Turns templates that hold no more than the package's own ones do into functions: text, helpers over one path, `if`, `each`
 * and partials. Handlebars reads them; what it would compile them to spends most of its time on looking up helpers and on
 * making options for them.
 *
 * @returns the templates by name; undefined if one of them needs more, so that Handlebars has to render all of them.
 */
export function plainTemplates(
  files: ReadonlyMap<string, TemplateSource>,
  helpers: TemplateHelpers,
): ReadonlyMap<string, Part> | undefined {
  const set: TemplateSet = { helpers, templates: new Map(), names: new Set(files.keys()) }
  for (const [name, { content, shown }] of files) {
    const part = programPart(guarded(() => Handlebars.parse(content), shown)(), set)
    if (part === undefined) return undefined
    set.templates.set(name, guarded(part, shown))
  }
  return set.templates
}

const nothing: Part = () => ''

function programPart(program: hbs.AST.Program | undefined, set: TemplateSet): Part | undefined {
  if (program === undefined) return nothing
  if ((program.blockParams ?? []).length > 0) return undefined
  const parts: Part[] = []
  for (const statement of program.body) {
    const part = statementPart(statement, set)
    if (part === undefined) return undefined
    if (part !== nothing) parts.push(part)
  }
  const [only] = parts
  if (only !== undefined && parts.length === 1) return only
  return (context, turn) => {
    let text = ''
    for (const part of parts) text += part(context, turn)
    return text
  }
}

function statementPart(statement: hbs.AST.Statement, set: TemplateSet): Part | undefined {
  if (isNode(statement, 'CommentStatement')) return nothing
  if (isNode(statement, 'ContentStatement')) {
    const { value } = statement
    return value === '' ? nothing : () => value
  }
  if (isNode(statement, 'MustacheStatement')) return helperPart(statement, set)
  if (isNode(statement, 'BlockStatement')) return blockPart(statement, set)
  return isNode(statement, 'PartialStatement') ? partialPart(statement, set) : undefined
}

function helperPart(
  { path, params, hash, loc }: hbs.AST.MustacheStatement,
  set: TemplateSet,
): Part | undefined {
  const helper = set.helpers[nameOf(path)]
  const value = pathValue(params)
  if (helper === undefined || value === undefined || hash !== undefined) return undefined
  return (context, turn) => {
    const own = value(context, turn)
    if (own === undefined)
      throw new Error(`a helper got an unknown name - ${loc.start.line}:${loc.start.column}`)
    return helper(own)
  }
}

function blockPart(block: hbs.AST.BlockStatement, set: TemplateSet): Part | undefined {
  const { path, params, hash, program, inverse } = block
  const value = pathValue(params)
  const [inner, other] = [programPart(program, set), programPart(inverse, set)]
  if (value === undefined || inner === undefined || other === undefined || hash !== undefined)
    return undefined
  switch (nameOf(path)) {
    case 'if':
      return (context, turn) => (isNothing(value(context, turn)) ? other : inner)(context, turn)
    case 'each':
      return (context, turn) => {
        const { list, keys } = elementsOf(value(context, turn))
        const { length } = list
        let text = ''
        for (let index = 0; index < length; index++) {
          const key = keys?.[index] ?? index
          text += inner(list[index], { key, index, first: index === 0, last: index === length - 1 })
        }
        return length === 0 ? other(context, turn) : text
      }
    default:
      return undefined
  }
}

function partialPart(partial: hbs.AST.PartialStatement, { templates, names }: TemplateSet): Part | undefined {
  const name = nameOf(partial.name)
  const { params, indent, hash } = partial
  const value = params.length === 0 ? (context: unknown) => context : pathValue(params)
  if (!names.has(name) || value === undefined || hash !== undefined) return undefined
  return (context, turn) => {
    const text = templates.get(name)?.(value(context, turn), turn) ?? ''
    return indent === '' ? text : indented(text, indent)
  }
}

/** Every line moved in, except for an empty last one. */
function indented(text: string, indent: string): string {
  const moved = indent + text.replaceAll('\n', `\n${indent}`)
  return text === '' || text.endsWith('\n') ? moved.slice(0, -indent.length) : moved
}

/** A value from the one at hand. */
type Value = (context: unknown, turn?: Turn) => unknown

/** The value of a block's, helper's or partial's only parameter, if that is a path downwards or `@first` and the like. */
function pathValue(params: readonly hbs.AST.Expression[]): Value | undefined {
  const [path, second] = params
  if (second !== undefined || !isNode(path, 'PathExpression') || path.depth > 0) return undefined
  const names = path.parts
  const [first, inner, deeper] = names
  if (path.data) return first !== undefined && inner === undefined ? turnValue(first) : undefined
  if (first === undefined) return context => context
  if (inner === undefined) return context => memberOf(context, first)
  if (deeper === undefined) return context => memberOf(memberOf(context, first), inner)
  return context => names.reduce(memberOf, context)
}

function turnValue(name: string): Value | undefined {
  switch (name) {
    case 'first':
    case 'last':
    case 'index':
    case 'key':
      return (_, turn) => turn?.[name]
    default:
      return undefined
  }
}
