/** The nodes of Handlebars that a template may have, by their types. */
export interface TemplateNodes {
  readonly PathExpression: hbs.AST.PathExpression
  readonly MustacheStatement: hbs.AST.MustacheStatement
  readonly BlockStatement: hbs.AST.BlockStatement
  readonly PartialStatement: hbs.AST.PartialStatement
  readonly ContentStatement: hbs.AST.ContentStatement
  readonly CommentStatement: hbs.AST.CommentStatement
}

/** Whether a node is of a type. */
export function isNode<Type extends keyof TemplateNodes>(
  node: hbs.AST.Node | undefined,
  type: Type,
): node is TemplateNodes[Type] {
  return node?.type === type
}

/** The text of a path; '' for other nodes. */
export function nameOf(path: hbs.AST.Node): string {
  return isNode(path, 'PathExpression') ? path.original : ''
}
