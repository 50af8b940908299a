import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { templateHelpers } from '../../../generator/emit/sdk/template-set.js'
import { sources } from './emit-model.js'

const names = sources.templates.map(file => file.path.replace(/^.*\//, '').replace(/\.hbs$/, ''))

/** Every statement of a template that is not plain text, an `if` or `each`, one of the four helpers, or a partial. */
function forbidden(template: string): readonly string[] {
  return programFindings(Handlebars.parse(template))
}

function programFindings(program: hbs.AST.Program): readonly string[] {
  return program.body.flatMap(statementFindings)
}

function statementFindings(statement: hbs.AST.Statement): readonly string[] {
  if (isContent(statement)) return []
  if (isMustache(statement))
    return isHelperCall(statement) ? [] : [`output on line ${statement.loc.start.line}`]
  if (isBlock(statement)) return blockFindings(statement)
  if (isPartial(statement))
    return isKnownPartial(statement) ? [] : [`partial on line ${statement.loc.start.line}`]
  return [`${statement.type} on line ${statement.loc.start.line}`]
}

function blockFindings(block: hbs.AST.BlockStatement): readonly string[] {
  const head = nameOf(block.path)
  const simple = (head === 'if' || head === 'each') && block.params.length === 1 && isPath(block.params[0])
  const inner = [block.program, block.inverse].flatMap(program => (program ? programFindings(program) : []))
  return simple ? inner : [`block ${head} on line ${block.loc.start.line}`, ...inner]
}

function isHelperCall(mustache: hbs.AST.MustacheStatement): boolean {
  const isOurs = Object.hasOwn(templateHelpers, nameOf(mustache.path))
  const [parameter] = mustache.params
  return (
    isOurs &&
    mustache.escaped &&
    mustache.params.length === 1 &&
    isPath(parameter) &&
    mustache.hash === undefined
  )
}

function isKnownPartial(partial: hbs.AST.PartialStatement): boolean {
  return isPath(partial.name) && names.includes(partial.name.original) && partial.hash === undefined
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

describe('templates', () => {
  test.each(sources.templates.map(file => [file.path, file.content]))(
    '%s writes values through the four helpers alone',
    (_, content) => expect(forbidden(content)).toEqual([]),
  )

  test.each([
    ['a value as it is', '{{title}}'],
    ['a raw value', '{{{title}}}'],
    ['a raw helper', '{{{str title}}}'],
    ['a raw value with an ampersand', '{{&title}}'],
    ['an unknown helper', '{{upper title}}'],
    ['a helper of Handlebars', '{{lookup title name}}'],
    ['a helper with two values', '{{str title name}}'],
    ['a helper on a literal', "{{str 'x'}}"],
    ['a helper around a helper', '{{str (upper title)}}'],
    ['a block with logic', '{{#with title}}x{{/with}}'],
    ['a value inside a block', '{{#if title}}{{title}}{{/if}}'],
    ['a value in the other branch', '{{#each list}}x{{else}}{{title}}{{/each}}'],
    ['a partial whose name is a value', '{{> (lookup . "name")}}'],
    ['an unknown partial', '{{> other}}'],
    ['a block partial', '{{#> list}}x{{/list}}'],
    ['a decorator', '{{* inline title}}'],
  ])('refuses %s', (_, template) => expect(forbidden(template)).not.toEqual([]))

  test('only the four helpers exist', () =>
    expect(Object.keys(templateHelpers)).toEqual(['str', 'ident', 'prop', 'doc']))
})
