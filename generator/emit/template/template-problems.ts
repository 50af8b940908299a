import Handlebars from 'handlebars'
import { lineSpan, type Span } from '../../diagnostics/span.js'
import { isNode, nameOf } from './template-nodes.js'

/** What a template may use. */
export interface TemplateRules {
  /** Helpers that escape: the only ways for a value to leave a template. */
  readonly helpers: readonly string[]
  /** Templates that may stand in this one, by their file names without the ending. */
  readonly partials: readonly string[]
}

/** Something that a template must not do, with its place. */
export interface TemplateProblem {
  readonly message: string
  readonly span: Span
}

/**
 * Finds everything in a template but plain text, an `if` or `each` over one name, a helper with one name, and a known
 * template: above all, values written without a helper. A text that does not parse is one problem.
 */
export function templateProblems(template: string, rules: TemplateRules): readonly TemplateProblem[] {
  try {
    return programProblems(Handlebars.parse(template), rules)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1)
    return [
      { message: `The template does not parse: ${message.split('\n')[0] ?? ''}`, span: lineSpan(line, 1, 0) },
    ]
  }
}

function programProblems(program: hbs.AST.Program, rules: TemplateRules): readonly TemplateProblem[] {
  return program.body.flatMap(statement => statementProblems(statement, rules))
}

function statementProblems(statement: hbs.AST.Statement, rules: TemplateRules): readonly TemplateProblem[] {
  if (/^(?:Content|Comment)Statement$/.test(statement.type)) return []
  if (isNode(statement, 'MustacheStatement')) {
    if (isHelperCall(statement, rules)) return []
    const name = nameOf(statement.path)
    return [problem(`\`${name}\` is written without one of the helpers ${listed(rules.helpers)}`, statement)]
  }
  if (isNode(statement, 'BlockStatement')) return blockProblems(statement, rules)
  if (!isNode(statement, 'PartialStatement'))
    return [problem(`A template cannot use \`${statement.type}\``, statement)]
  const name = nameOf(statement.name)
  if (rules.partials.includes(name) && statement.hash === undefined) return []
  return [
    problem(name === '' ? 'A partial needs a plain name' : `There is no template \`${name}\``, statement),
  ]
}

function blockProblems(block: hbs.AST.BlockStatement, rules: TemplateRules): readonly TemplateProblem[] {
  const head = nameOf(block.path)
  const isSimple =
    (head === 'if' || head === 'each') &&
    block.params.length === 1 &&
    isNode(block.params[0], 'PathExpression')
  const inner = [block.program, block.inverse].flatMap(own => (own ? programProblems(own, rules) : []))
  return isSimple
    ? inner
    : [problem(`The block \`${head}\` must be an \`if\` or \`each\` over one name`, block), ...inner]
}

function isHelperCall(mustache: hbs.AST.MustacheStatement, { helpers }: TemplateRules): boolean {
  const [parameter] = mustache.params
  return (
    helpers.includes(nameOf(mustache.path)) &&
    mustache.escaped &&
    mustache.params.length === 1 &&
    isNode(parameter, 'PathExpression') &&
    mustache.hash === undefined
  )
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
