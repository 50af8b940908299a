import { describe, expect, test } from 'vitest'
import { templateHelpers } from '../../../generator/emit/sdk/template-set.js'
import { templateProblems } from '../../../generator/emit/template/template-problems.js'
import { sources } from './emit-model.js'

const rules = {
  helpers: Object.keys(templateHelpers),
  partials: sources.templates.map(file => file.path.replace(/^.*\//, '').replace(/\.hbs$/, '')),
}

describe('templates', () => {
  test.each(sources.templates.map(file => [file.path, file.content]))(
    '%s writes values through the four helpers alone',
    (_, content) => expect(templateProblems(content, rules)).toEqual([]),
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
    ['a block that is not closed', '{{#if title}}x'],
  ])('refuses %s', (_, template) => expect(templateProblems(template, rules)).not.toEqual([]))

  test('only the four helpers exist', () =>
    expect(Object.keys(templateHelpers)).toEqual(['str', 'ident', 'prop', 'doc']))

  test('says where', () =>
    expect(templateProblems('x\n  {{#if a}}{{b}}{{/if}}\n', rules)).toEqual([
      {
        message: '`b` is written without one of the helpers `str`, `ident`, `prop`, `doc`.',
        span: { line: 2, column: 12, endLine: 2, endColumn: 17 },
      },
    ]))
})
