import { describe, expect, test } from 'vitest'
import { docsHelpers } from '../../../generator/emit/docs/docs-templates.js'
import { templateProblems } from '../../../generator/emit/template/template-problems.js'
import { sources } from '../sdk/emit-model.js'

const rules = {
  helpers: Object.keys(docsHelpers),
  partials: sources.docs.map(file => file.path.replace(/^.*\//, '').replace(/\.hbs$/, '')),
}

describe('templates of the documents', () => {
  test.each(sources.docs.map(file => [file.path, file.content]))(
    '%s writes values through the helpers alone',
    (_, content) => expect(templateProblems(content, rules)).toEqual([]),
  )

  test.each([
    ['a value as it is', '{{text}}'],
    ['a raw value', '{{{text}}}'],
    ['a raw helper', '{{{line text}}}'],
    ['a helper of the SDK', '{{str text}}'],
    ['a helper around a helper', '{{php (line text)}}'],
  ])('refuses %s', (_, template) => expect(templateProblems(template, rules)).not.toEqual([]))

  test('every helper is used', () => {
    const text = sources.docs.map(file => file.content).join('\n')
    expect(rules.helpers.filter(name => !text.includes(`{{${name} `))).toEqual([])
  })

  test.each([
    ['line', 'a\nb'],
    ['cell', 'a\nb'],
    ['list', 'a\nb'],
    ['name', 'a-b'],
    ['name', ''],
  ] as const)('%s refuses %j', (name, given) => expect(() => docsHelpers[name](given)).toThrow(RangeError))
})
