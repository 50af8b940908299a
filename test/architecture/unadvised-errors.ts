import { ts } from 'ts-morph'
import { visitNodes } from './source-files.js'

/**
 * Where a test gets hold of an error without asserting its advice, as `line: what`.
 *
 * `support/failure-of` has the only ways to an error: each takes the advice as an argument, or refuses an error of ours. So
 * whatever else catches one is refused here; an error that is handed over (to a hook, beside a field) goes through `advised`.
 */
export function unadvisedErrors(text: string): readonly string[] {
  const tree = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  visitNodes(tree, node => {
    const what = catches(node) ?? handedOver(node)
    if (what === undefined) return
    found.push(`${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`)
  })
  return found
}

function catches(node: ts.Node): string | undefined {
  if (ts.isCatchClause(node))
    return asserts(node.block, nameOf(node.variableDeclaration)) ? undefined : 'catch'
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined
  const { expression, name } = node.expression
  const [first, second] = node.arguments
  if (name.text === 'catch' && !handsOn(first)) return '.catch()'
  if (name.text === 'then' && second !== undefined) return '.then() with two functions'
  if (name.text === 'allSettled') return 'allSettled()'
  if (isMember(expression, 'rejects')) return `rejects.${name.text}()`
  if (/^toThrow/.test(name.text) && !isMember(expression, 'not')) return `${name.text}()`
  if (/^on(ce)?$/.test(name.text) && isText(first, 'error') && takesError(second))
    return "a listener of 'error'"
  return undefined
}

/** `{ error: { code } }`, `event.error.code`, and `error.code` of an error that came as a parameter. */
function handedOver(node: ts.Node): string | undefined {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'error')
    return hasCode(node.initializer) ? 'the code of an error beside other members' : undefined
  if (!ts.isPropertyAccessExpression(node) || node.name.text !== 'code') return undefined
  const { expression } = node
  if (isMember(expression, 'error')) return 'the code of an error that was handed over'
  if (!ts.isIdentifier(expression) || !/error|failure/i.test(expression.text)) return undefined
  const taker = ts.findAncestor(node, each => ts.isFunctionLike(each) && takes(each, expression.text))
  return taker === undefined || asserts(taker, expression.text)
    ? undefined
    : 'the code of an error that is a parameter'
}

/** Whether `advised` gets the error somewhere in there. */
function asserts(scope: ts.Node, error: string | undefined): boolean {
  let done = false
  visitNodes(scope, node => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'advised') return
    if (node.arguments[0]?.getText() === error) done = true
  })
  return done
}

/** `error => Promise.reject(error)`: nobody looks at it there. */
function handsOn(handler: ts.Node | undefined): boolean {
  if (handler === undefined || !ts.isArrowFunction(handler)) return false
  return handler.body.getText() === `Promise.reject(${handler.parameters[0]?.name.getText()})`
}

function takesError(listener: ts.Node | undefined): boolean {
  return listener !== undefined && !(ts.isArrowFunction(listener) && listener.parameters.length === 0)
}

function takes(taker: ts.SignatureDeclaration, name: string): boolean {
  return taker.parameters.some(parameter => {
    if (ts.isIdentifier(parameter.name)) return parameter.name.text === name
    return parameter.name.elements.some(each => ts.isBindingElement(each) && each.name.getText() === name)
  })
}

function hasCode(node: ts.Node): boolean {
  return ts.isObjectLiteralExpression(node) && node.properties.some(each => each.name?.getText() === 'code')
}

function isMember(node: ts.Node, name: string): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === name
}

function isText(node: ts.Node | undefined, text: string): boolean {
  return node !== undefined && ts.isStringLiteral(node) && node.text === text
}

function nameOf(declaration: ts.VariableDeclaration | undefined): string | undefined {
  return declaration?.name.getText()
}
