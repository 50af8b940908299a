import Handlebars from 'handlebars'

/** What templates may use: helpers, each with one value, and other templates. */
export interface TemplateRules {
  readonly helpers: readonly string[]
  readonly partials: readonly string[]
}

/** Every statement of a template that is not plain text, an `if` or `each`, one of the helpers, or a known partial. */
export function forbidden(template: string, rules: TemplateRules): readonly string[] {
  return programFindings(Handlebars.parse(template), rules)
}

function programFindings(program: hbs.AST.Program, rules: TemplateRules): readonly string[] {
  return program.body.flatMap(statement => statementFindings(statement, rules))
}

function statementFindings(statement: hbs.AST.Statement, rules: TemplateRules): readonly string[] {
  if (isContent(statement)) return []
  if (isMustache(statement))
    return isHelperCall(statement, rules) ? [] : [`output on line ${statement.loc.start.line}`]
  if (isBlock(statement)) return blockFindings(statement, rules)
  if (isPartial(statement))
    return isKnownPartial(statement, rules) ? [] : [`partial on line ${statement.loc.start.line}`]
  return [`${statement.type} on line ${statement.loc.start.line}`]
}

function blockFindings(block: hbs.AST.BlockStatement, rules: TemplateRules): readonly string[] {
  const head = nameOf(block.path)
  const simple = (head === 'if' || head === 'each') && block.params.length === 1 && isPath(block.params[0])
  const inner = [block.program, block.inverse].flatMap(program =>
    program ? programFindings(program, rules) : [],
  )
  return simple ? inner : [`block ${head} on line ${block.loc.start.line}`, ...inner]
}

function isHelperCall(mustache: hbs.AST.MustacheStatement, rules: TemplateRules): boolean {
  const isOurs = rules.helpers.includes(nameOf(mustache.path))
  const [parameter] = mustache.params
  return (
    isOurs &&
    mustache.escaped &&
    mustache.params.length === 1 &&
    isPath(parameter) &&
    mustache.hash === undefined
  )
}

function isKnownPartial(partial: hbs.AST.PartialStatement, rules: TemplateRules): boolean {
  return isPath(partial.name) && rules.partials.includes(partial.name.original) && partial.hash === undefined
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

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement'
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement'
}

function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement'
}
