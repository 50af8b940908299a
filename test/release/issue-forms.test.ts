import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../package/packed.js'

const folder = join(root, '.github/ISSUE_TEMPLATE')
const forms = readdirSync(folder).filter(name => name !== 'config.yml')
const words = v.pipe(v.string(), v.nonEmpty())

/** What GitHub reads of a field; anything else is an error that shows up on its page alone. */
const common = { label: words, description: v.optional(words) }
const validations = v.optional(v.strictObject({ required: v.boolean() }))
const element = v.variant('type', [
  v.strictObject({ type: v.literal('markdown'), attributes: v.strictObject({ value: words }) }),
  v.strictObject({
    type: v.literal('input'),
    id: words,
    attributes: v.strictObject({ ...common, placeholder: v.optional(words), value: v.optional(words) }),
    validations,
  }),
  v.strictObject({
    type: v.literal('textarea'),
    id: words,
    attributes: v.strictObject({
      ...common,
      placeholder: v.optional(words),
      value: v.optional(words),
      render: v.optional(words),
    }),
    validations,
  }),
  v.strictObject({
    type: v.literal('checkboxes'),
    id: words,
    attributes: v.strictObject({
      ...common,
      options: v.array(v.strictObject({ label: words, required: v.optional(v.boolean()) })),
    }),
  }),
])
const form = v.strictObject({
  name: words,
  description: words,
  labels: v.array(words),
  body: v.pipe(v.array(element), v.minLength(1)),
})
const config = v.strictObject({
  blank_issues_enabled: v.boolean(),
  contact_links: v.array(
    v.strictObject({ name: words, url: v.pipe(v.string(), v.startsWith('https://')), about: words }),
  ),
})

function read(name: string): unknown {
  return parse(readFileSync(join(folder, name), 'utf8'))
}

describe.each(forms)('%s', name => {
  const { body } = v.parse(form, read(name))

  it('has fields of their own ids', () => {
    const ids = body.flatMap(each => ('id' in each ? [each.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('asks in both languages', () => {
    for (const each of body)
      if (each.type !== 'markdown') expect(each.attributes.label).toMatch(/^[A-Z].* \/ .*\p{Script=Han}/u)
  })
})

it('what shows a failing call or page leads to how to share it', () => {
  for (const name of ['call.yml', 'page.yml'])
    expect(JSON.stringify(read(name))).toContain('docs/sharing-safely.md')
})

it('vulnerabilities do not become issues', () => {
  const { blank_issues_enabled, contact_links } = v.parse(config, read('config.yml'))
  expect(blank_issues_enabled).toBe(false)
  expect(contact_links[0]?.url).toMatch(/\/security\/advisories\/new$/)
})

it.each<[name: string, wrong: object]>([
  ['a field without a label', { type: 'input', id: 'a', attributes: {} }],
  ['an unknown kind', { type: 'text', id: 'a', attributes: { label: 'a' } }],
  ['a misspelt attribute', { type: 'input', id: 'a', attributes: { label: 'a', placeholdr: 'x' } }],
])('%s would be found', (_, wrong) => {
  expect(v.safeParse(form, { name: 'a', description: 'b', labels: [], body: [wrong] }).success).toBe(false)
})
