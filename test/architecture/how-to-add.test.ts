import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ts } from 'ts-morph'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../cli/temp-folder.js'
import { linkModules, runBin } from '../emit/sdk/output-folder.js'
import { sourceFiles } from './source-files.js'

const root = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/')
const read = (path: string): string => readFileSync(root + path, 'utf8')
const [, howTo = ''] = read('docs/architecture.md').split('\n## How to add\n')

/** Sources by their paths in the repository. */
const sources = ['generator', 'templates/runtime'].flatMap(folder =>
  sourceFiles(folder).map(({ path }) => `${folder}/${path}`),
)

const counts: Readonly<Record<string, number>> = {
  One: 1,
  Two: 2,
  Three: 3,
  Four: 4,
  Five: 5,
  Six: 6,
  Seven: 7,
}

const recipes = howTo
  .split('\n### ')
  .slice(1)
  .map(text => ({
    title: text.split('\n')[0] ?? '',
    text,
    promised: counts[/^(\w+) files?\b/m.exec(text)?.[1] ?? ''],
    steps: [...text.matchAll(/^(\d)\. (?:`([^`]+)`)?/gm)].map(([, number, path]) => ({ number, path })),
  }))

/** The files that a path names, from the top or from a folder of sources; `NAME` and `*` stand for any name. */
function named(path: string): readonly string[] {
  const pattern = path
    .replaceAll(/[.[\]]/g, String.raw`\$&`)
    .replace('*', '[a-z-]+')
    .replace('NAME', '([a-z-]+)')
    .replaceAll('NAME', String.raw`\1`)
  const places = new RegExp(`^(?:generator/|templates/runtime/)?${pattern}$`)
  const found = sources.filter(source => places.test(source))
  return found.length === 0 && existsSync(posix.join(root, path)) ? [path] : found
}

/** The identifiers of a file. */
function identifiers(path: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest))
  return found
}

describe.each(recipes.map(recipe => [recipe.title, recipe] as const))('%s', (_, recipe) => {
  it('lists as many files as it promises', () => {
    expect(recipe.steps.map(({ number }) => Number(number))).toEqual(recipe.steps.map((_, at) => at + 1))
    expect(recipe.steps).toHaveLength(recipe.promised ?? 0)
  })

  it('names files that are there', () => {
    const paths = [...recipe.text.matchAll(/`([\w./*-]+\.ts)`/g)].flatMap(([, path]) => path ?? [])
    expect(paths.filter(path => named(path).length === 0)).toEqual([])
    expect(paths).toEqual(expect.arrayContaining(recipe.steps.flatMap(({ path }) => path ?? [])))
  })

  it('names what they hold', () => {
    const places = [...recipe.text.matchAll(/`([\w./*-]+\.ts)` \(((?:`\w+`(?:, )?)+)\)/g)]
    const lost = places.flatMap(([, path = '', list = '']) =>
      named(path).flatMap(file => {
        const known = identifiers(file)
        const names = list.replaceAll('`', '').split(', ')
        return names.filter(name => !known.has(name)).map(name => `${file}: ${name}`)
      }),
    )
    expect(lost).toEqual([])
    expect(places.length).toBeGreaterThanOrEqual(recipe.steps.filter(({ path }) => path).length)
  })
})

it('the recipes are those', () => {
  const things = ['a fact of a row', 'a table head', 'an output', 'a call option', 'a diagnostic']
  expect(recipes.map(({ title }) => title)).toEqual(things.map(thing => `Add ${thing}`))
})

/** The text with more behind a place in it. */
function inserted(text: string, place: string, more: string): string {
  const [before = '', after, ...others] = text.split(place)
  if (after === undefined || others.length > 0) throw new Error(`${place} has to stand there once`)
  return `${before}${place}\n${more}\n${after}`
}

const [vocabulary, schema] = ['generator/dialect/row-vocabulary.ts', 'generator/model/schema.ts']
const options = 'templates/runtime/client/call-options.ts'
const form = "{ pattern: /^[A-Z]+$/, what: 'a pattern', example: 'A' }"
const mark = `{ name: 'pattern', key: 'data-pattern', cell: 'type', values: ${form}, on: 'string' },`
const member = 'readonly pattern?: string'
/** As the recipe writes it. */
const [, declaration = ''] = /```ts\n([^`]*)```/.exec(howTo) ?? []

/** What the first two steps of a fact and the first half of a call option write. */
const edited: Readonly<Record<string, string>> = {
  [vocabulary]: inserted(read(vocabulary), 'const words = [', mark),
  [schema]: inserted(
    inserted(read(schema), 'interface StringSchema extends SchemaBase {', member),
    "StringSchema: node('A string.', {",
    declaration,
  ),
  [options]: inserted(read(options), 'interface CallOptions {', 'readonly language?: string'),
}

/** The sources in which the compiler finds mistakes: the one of `npm run typecheck`, much faster than that of ts-morph. */
function mistaken(texts: Readonly<Record<string, string>>): readonly string[] {
  const folder = tempFolder({
    ...Object.fromEntries(sources.map(path => [path, texts[path] ?? read(path)])),
    'package.json': '{ "type": "module" }',
    'tsconfig.base.json': read('tsconfig.base.json'),
    'tsconfig.json': '{ "extends": "./tsconfig.base.json", "include": ["generator", "templates/runtime"] }',
  })
  linkModules(folder)
  const { output } = runBin('tsc', ['--noEmit', '--pretty', 'false', '-p', '.'], folder)
  return [...new Set([...output.matchAll(/^(\S+?)\(.*?\): error TS/gm)].flatMap(([, path]) => path ?? []))]
}

it('the compiler names the further files of a fact and of a call option, and no others', () => {
  const [fact, , , option] = recipes.map(({ steps }) => steps.map(({ path = '' }) => path))
  expect([...mistaken(edited)].sort()).toEqual(
    [...(fact ?? []).slice(2), ...(option ?? []).slice(0, 1)].sort(),
  )
})
