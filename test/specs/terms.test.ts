import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createDocsEmitter } from '../../generator/emit/docs/create-docs-emitter.js'
import { createPageReader } from '../../generator/generate/page-reader.js'
import { readModel } from '../../generator/generate/read-pages.js'
import { createSession } from '../../generator/generate.js'
import { decodeFiles, loadFiles } from '../../generator/load/load-pages.js'
import { assemblePages } from '../../generator/model/assemble.js'
import type { Model } from '../../generator/model/model.js'
import { plainNode } from '../../generator/model/nodes/plain-form.js'
import { hasIdeographs } from '../../generator/model/terms/glossary.js'
import { createLookups, missingTexts, unusedEntries } from '../../generator/model/terms/glossary-usage.js'
import { readGlossary } from '../../generator/model/terms/read-glossary.js'
import { readPlainGlossary } from '../../generator/model/terms/read-plain-glossary.js'
import { sameWords } from '../../generator/model/terms/same-words.js'
import { writeGlossary } from '../../generator/model/terms/write-glossary.js'
import { textFile } from '../../generator/write/produced-file.js'
import { tools } from '../emit/emit-input.js'

const file = 'specs/terms.en.yaml'
const text = readFileSync(file, 'utf8')
const { glossary, diagnostics } = readGlossary({ file, text })
const { pages } = decodeFiles(loadFiles('specs'))
const reader = createPageReader()
const { model, documents } = assemblePages(pages.map(page => reader.read({ ...page, patches: [] }).model))
const lookups = documents.flatMap(createLookups(glossary))

describe('the glossary of the pages', () => {
  it('has no mistakes, and is sorted', () => {
    expect(diagnostics).toEqual([])
    expect(text === writeGlossary(glossary)).toBe(true)
  })

  it('is read without YAML, which takes ten times as long', () =>
    expect(readPlainGlossary(text)).toEqual(glossary))

  it('has every term', () => {
    const missing = missingTexts(lookups).filter(({ kind }) => kind === 'term')
    expect(missing.map(({ key, files }) => `${key} (${files.join(', ')})`)).toEqual([])
  })

  it('has most sentences; the others are printed', () => {
    const missing = missingTexts(lookups).filter(({ kind }) => kind === 'sentence')
    if (missing.length > 0)
      process.stdout.write(missing.map(({ key, files }) => `${key} (${files[0] ?? ''})`).join('\n'))
    expect(missing.length).toBeLessThan(100)
  })

  it('has no entry without use', () => {
    const unused = unusedEntries(glossary, lookups)
    expect([...unused.terms.keys(), ...unused.sentences.keys()]).toEqual([])
  })

  it('tells fields beside each other apart, but for these', () => {
    expect(sameWords(model, glossary).map(({ chinese }) => chinese)).toEqual([['错误码描述', '错误代码描述']])
  })
})

/** The facts of every operation and webhook by its id. */
function facts({ operations, webhooks }: Model): ReadonlyMap<string, string> {
  const counts = ({ role }: { readonly role: string }): boolean => role !== 'words' && role !== 'place'
  const own = (name: string, node: { readonly id: string }): readonly [string, string] => {
    const plain = plainNode(name, node, { counts })
    return [
      node.id,
      JSON.stringify(plain, (key, value) => (key === 'text' || key === 'badges' ? undefined : value)),
    ]
  }
  return new Map([
    ...operations.map(each => own('Operation', each)),
    ...webhooks.map(each => own('Webhook', each)),
  ])
}

/** The ids whose facts differ. */
function differing(before: Model, after: Model): readonly string[] {
  const [old, next] = [facts(before), facts(after)]
  return [...new Set([...old.keys(), ...next.keys()])].filter(id => old.get(id) !== next.get(id))
}

describe('the pages in English', () => {
  const session = createSession({
    makeOutputs: own => [{ name: 'docs', ...createDocsEmitter(own) }],
    reader,
    remember: false,
  })
  const { result: joined } = session.run({
    pages,
    terms: { file, text },
    templates: tools.templates,
    packageName: 'sdk',
    packageVersion: '1.0.0',
    language: 'en',
    keepGoing: false,
  })
  const docs = joined.files.map(textFile)

  it('have the facts, the order and the errors of the Chinese ones', () => {
    // Names of scenes are words, too.
    const named = (own: Model): Model => ({
      ...own,
      operations: own.operations.map(each => ({ ...each, examples: [] })),
    })
    expect(differing(named(model), named(joined.model))).toEqual([])
    expect(joined.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('tell all products apart', () => {
    const names = joined.model.tags.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(joined.model.operations.flatMap(({ tags }) => tags)).size).toBeLessThanOrEqual(
      names.length,
    )
  })

  it('are pages that say the same facts', () => {
    const sources = docs.map(({ path, content }) => ({
      file: path.replace(/^docs\//, ''),
      text: String(content),
    }))
    const again = readModel({ pages: sources }).model
    const bare = (own: Model): Model => ({
      ...own,
      operations: own.operations.map(({ commonErrors: _, ...each }) => ({ ...each, examples: [] })),
    })
    expect(differing(bare(model), bare(again))).toEqual([])
  })

  it('have no Chinese outside of code, but what is marked', () => {
    const left = docs.flatMap(({ path, content }) => {
      const prose = String(content)
        .replace(/^```[\s\S]*?^```/gm, '')
        .replace(/<span lang="zh-CN">.*?<\/span>|`[^`\n]*`/g, '')
      return prose
        .split('\n')
        .filter(hasIdeographs)
        .map(line => `${path}: ${line}`)
    })
    expect(left).toEqual([])
  })
})
