import Handlebars from 'handlebars'
import type { Span } from '../../diagnostics/span.js'
import { lineSpan } from '../../diagnostics/span.js'

/** What a template may use. */
export interface TemplateRules {
  /** Helpers that escape: the only ways for a value to leave a template. */
  readonly helpers: readonly string[]
  /** Templates that may stand in this one, by their file names without the ending. */
  readonly partials: readonly string[]
}

/** Something that a template must not do, and where it does. */
export interface TemplateProblem {
  readonly message: string
  readonly span: Span
}

/**
 * Everything in a template that is not plain text, an `if` or `each` over one name, a helper with one name, or a known
 * template: in particular every value that would be written as it is. Text that is no template is one problem.
 */
export function templateProblems(template: string, rules: TemplateRules): readonly TemplateProblem[] {
  try {
    return programProblems(Handlebars.parse(template), rules)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1)
    return [{ message: `It is no template: ${message.split('\n')[0] ?? ''}`, span: lineSpan(line, 1, 0) }]
  }
}

function programProblems(program: hbs.AST.Program, rules: TemplateRules): readonly TemplateProblem[] {
  return program.body.flatMap(statement => statementProblems(statement, rules))
}

function statementProblems(statement: hbs.AST.Statement, rules: TemplateRules): readonly TemplateProblem[] {
  if (isContent(statement) || isComment(statement)) return []
  if (isMustache(statement)) {
    if (isHelperCall(statement, rules)) return []
    const name = nameOf(statement.path)
    return [problem(`\`${name}\` is written without one of the helpers ${listed(rules.helpers)}`, statement)]
  }
  if (isBlock(statement)) return blockProblems(statement, rules)
  if (!isPartial(statement)) return [problem(`\`${statement.type}\` has no place in a template`, statement)]
  if (isKnownPartial(statement, rules)) return []
  const name = nameOf(statement.name)
  return [
    problem(name === '' ? 'A partial has no name of its own' : `There is no template \`${name}\``, statement),
  ]
}

function blockProblems(block: hbs.AST.BlockStatement, rules: TemplateRules): readonly TemplateProblem[] {
  const head = nameOf(block.path)
  const isSimple = (head === 'if' || head === 'each') && block.params.length === 1 && isPath(block.params[0])
  const inner = [block.program, block.inverse].flatMap(own => (own ? programProblems(own, rules) : []))
  return isSimple
    ? inner
    : [problem(`The block \`${head}\` is no \`if\` or \`each\` over one name`, block), ...inner]
}

function isHelperCall(mustache: hbs.AST.MustacheStatement, { helpers }: TemplateRules): boolean {
  const [parameter] = mustache.params
  return (
    helpers.includes(nameOf(mustache.path)) &&
    mustache.escaped &&
    mustache.params.length === 1 &&
    isPath(parameter) &&
    mustache.hash === undefined
  )
}

function isKnownPartial(partial: hbs.AST.PartialStatement, { partials }: TemplateRules): boolean {
  return isPath(partial.name) && partials.includes(partial.name.original) && partial.hash === undefined
}

function problem(message: string, { loc }: hbs.AST.Node): TemplateProblem {
  const { start, end } = loc
  return {
    message: `${message}.`,
    span: { line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1 },
  }
}

function listed(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ')
}

function nameOf(path: hbs.AST.Node): string {
  return isPath(path) ? path.original : ''
}

function isPath(node: hbs.AST.Node | undefined): node is hbs.AST.PathExpression {
  return node?.type === 'PathExpression'
}

function isContent(node: hbs.AST.Node): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement'
}

function isComment(node: hbs.AST.Node): node is hbs.AST.CommentStatement {
  return node.type === 'CommentStatement'
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement'
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement'
}

function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement'
}
