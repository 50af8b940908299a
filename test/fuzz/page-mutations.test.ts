import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { formatPage } from '../../generator/cli/format/format-page.js'
import { factsOf } from '../../generator/cli/format/lost-facts.js'
import { mended } from '../../generator/cli/format/mended-diagnostics.js'
import type { Diagnostic } from '../../generator/diagnostics/diagnostic.js'
import { createPageWriter } from '../../generator/emit/docs/create-page-writer.js'
import { commonJsOnly } from '../../generator/emit/package/commonjs-only.js'
import type { SourcePage } from '../../generator/load/source-page.js'
import { buildCheckedPage } from '../../generator/model/checks/build-checked-page.js'
import type { PageModel } from '../../generator/model/from-page/page-model.js'
import { parsePage } from '../../generator/parse/parse-page.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from '../corpus/corpus-folder.js'
import { picker } from '../corpus/mutations.js'
import { sources } from '../emit/sdk/emit-model.js'
import { linkModules, runBin, writeOutput } from '../emit/sdk/output-folder.js'
import { runPages } from '../hostile/run-pages.js'
import { pageText } from '../pages/page-text.js'
import type { PageMutant } from './page-mutations.js'
import { kindsOf, mutatePage, pageMutations } from './page-mutations.js'

const specs = fileURLToPath(new URL('../../specs/', import.meta.url))
const write = createPageWriter(sources.docs)

/** What few pages have: encoded, encrypted and signed strings, separators, content. */
const rare: SourcePage = {
  file: 'openapi/v3/library/readers.md',
  text: pageText({
    request: [
      '| headers {data-required} | object | 头',
      '| Wechatpay-Serial {data-required data-indent=1} | string | 序列号',
      '| json {data-required} | object | 请求',
      '| name {data-required data-indent=1} | string {data-tooltip="微信支付公钥" data-encrypted=by-rsa-pubkey} | 姓名',
      '| detail {data-indent=1} | string {data-encoded=by-json_encode} | 详情',
      '| {colspan=3 .im-table-line}',
      '| shelf {data-required data-indent=2} | string | 架<br/>`A` \\| `B` 枚举值之一',
    ].join('\n'),
  }),
}

/** Pages below a length, so that a run stays short; catalogues describe nothing. */
function pagesOf(folder: string): readonly SourcePage[] {
  return readFolder(folder).filter(
    ({ file, text }) => text.length < 8000 && !/^(?:(?:openapi|webhook)\/index\.md$|catalogue\/)/.test(file),
  )
}

/** Some mutants of each kind: of the first pages that fit, from one that the seed gives on. */
function mutantsOf(pages: readonly SourcePage[], count: number): readonly PageMutant[] {
  return pageMutations.flatMap((mutation, kind) => {
    const [first = 0, seed = 0] =
      fc.sample(fc.tuple(fc.nat(pages.length - 1), fc.nat()), 1 + kind).at(-1) ?? []
    const found: PageMutant[] = []
    for (let at = 0; at < pages.length && found.length < count; at += 1) {
      const page = pages[(first + at) % pages.length]
      const mutant = page && mutatePage(page, mutation, picker(seed + at))
      if (mutant !== undefined) found.push(mutant)
    }
    return found
  })
}

function read(page: SourcePage): PageModel {
  const parsed = parsePage(page)
  const built = buildCheckedPage(parsed.page)
  return { ...built, diagnostics: [...parsed.diagnostics, ...built.diagnostics] }
}

/** Lines that something in the model stands for, with the names of the fields there. */
function linesOf(value: unknown, found = new Map<number, unknown[]>()): Map<number, unknown[]> {
  if (Array.isArray(value)) for (const item of value) linesOf(item, found)
  else if (typeof value === 'object' && value !== null) {
    if ('span' in value && isSpan(value.span)) {
      const names = found.get(value.span.line) ?? []
      found.set(value.span.line, names)
      if ('name' in value) names.push(value)
    }
    for (const item of Object.values(value)) linesOf(item, found)
  }
  return found
}

function isSpan(value: unknown): value is { readonly line: number } {
  return typeof value === 'object' && value !== null && 'line' in value && typeof value.line === 'number'
}

function isLoud({ severity }: Diagnostic): boolean {
  return severity !== 'hint'
}

function standsOn({ span }: Diagnostic, line: number): boolean {
  return span.line <= line && line <= span.endLine
}

/** A cell that is what the dialect writes: a name, a type. */
const plainRow =
  /^ {0,3}\|\s*[\p{L}\p{N}_$.-]+\s*(?:\{[^{}]*\}\s*)?\|\s*(?:(?:string|integer|number|float|boolean|object)(?:\[\])?|`[^`]+`)\s*(?:\{[^{}]*\}\s*)?(?:\||$)/u

/** An error: a code, which may have single blanks, and a status or none. */
const plainError = /^ {0,3}\|\s*[\p{L}\p{N}_.-]+(?: [\p{L}\p{N}_.-]+)*\s*\|\s*(?:[45]\d\d)?\s*(?:\||$)/u

/** What is wrong with the reading of a mutant: rows that are in no part of the model and that no finding names. */
function complaints(mutant: PageMutant, built: PageModel): readonly string[] {
  const lines = mutant.text.split('\n')
  const loud = built.diagnostics.filter(isLoud)
  const named = (line: number): boolean => loud.some(finding => standsOn(finding, line))
  const near = mutant.changed.some(line => [line - 1, line, line + 1].some(named))
  // A page with an error is left out as a whole: its error says where.
  if (loud.some(({ severity }) => severity === 'error')) return near ? [] : errorsElsewhere(loud)
  const found = linesOf([built.operations, built.webhooks, built.commonErrors])
  const kinds = kindsOf(lines)
  return lines.flatMap((text, index) => {
    const line = index + 1
    const isRow =
      kinds[index] === 'field' ||
      (mutant.changed.includes(line) &&
        /\|.*\|/.test(text) &&
        kinds[index] === 'any' &&
        !/colspan|^\s*(?:<!--)/.test(text))
    if (!isRow || named(line) || isInCode(lines, index, built)) return []
    if (!found.has(line)) return [`${line} is lost: ${text}`]
    return kinds[index] === 'field' && !plainRow.test(text) && !plainError.test(text)
      ? [`${line} is read without a finding: ${text}`]
      : []
  })
}

/** An error that is not at the place of the change has to name the section whose table it is about. */
function errorsElsewhere(loud: readonly Diagnostic[]): readonly string[] {
  const structural = /^PW(?:10[3-8]|12[12]|201|203|232|30[1-4]|313|223)$/
  return loud
    .filter(({ severity, code }) => severity === 'error' && !structural.test(code))
    .map(({ code, span }) => `${code} stands at ${span.line}`)
}

/** Whether a finding says that the line is part of code that is never closed. */
function isInCode(lines: readonly string[], index: number, { diagnostics }: PageModel): boolean {
  return diagnostics.some(({ code, span }) => code === 'PW123' && span.line <= index + 1) && lines.length > 0
}

/** What is wrong with the canonical form of a mutant. */
function formComplaints(mutant: PageMutant, built: PageModel): readonly string[] {
  const first = formatPage(mutant, write)
  if (first.kind === 'refused') return []
  const page = { file: mutant.file, text: first.text }
  const second = formatPage(page, write)
  if (second.kind === 'refused' || second.text !== first.text) return ['the second form is another one']
  const after = read(page)
  const facts = ({ operations, webhooks }: PageModel): string =>
    factsOf([operations.map(one => ({ ...one, examples: [] })), webhooks])
  if (facts(after) !== facts(built)) return ['the form says something else']
  const count = (findings: readonly Diagnostic[], code: string): number =>
    findings.filter(finding => finding.code === code).length
  return [...new Set(built.diagnostics.map(({ code }) => code))]
    .filter(code => !code.startsWith('PW4') && !mended.has(code))
    .filter(code => count(after.diagnostics, code) < count(built.diagnostics, code))
    .map(code => `${code} is gone`)
}

function shown(mutant: PageMutant, found: readonly string[]): readonly string[] {
  return found.map(text => `${mutant.name}: ${mutant.file}:${mutant.changed.join(',')}: ${text}`)
}

function judge(mutants: readonly PageMutant[]): readonly string[] {
  return mutants.flatMap(mutant => {
    const built = read(mutant)
    return shown(mutant, [...complaints(mutant, built), ...formComplaints(mutant, built)])
  })
}

describe('mutated pages of this repository', () => {
  const mutants = mutantsOf([rare, ...pagesOf(specs)], 2)

  it('every kind has a mutant', () => {
    const tried = new Set(mutants.map(({ name }) => name))
    expect(pageMutations.map(({ name }) => name).filter(name => !tried.has(name))).toEqual([])
  })

  it('lose no row without a finding on it, and have one canonical form with the same facts and findings', () => {
    expect(judge(mutants)).toEqual([])
  })

  const folders: string[] = []
  afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true }))))

  it('give code that compiles, where they have no error', async () => {
    // Each under a path of its own, so that one run holds them all.
    const apart = mutants.map(({ file, text }, at): SourcePage => {
      const own = file.replace(/^(openapi\/v\d)\//, `$1/m${at}/`)
      return { file: own.replace(/^(webhook\/v\d)\//, `$1/M${at}.`), text }
    })
    const result = await runPages(apart)
    expect(result.counts.operations).toBeGreaterThan(100)
    const compilerOptions = {
      module: 'nodenext',
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      types: ['node'],
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      isolatedModules: true,
      skipLibCheck: true,
    }
    const project = { compilerOptions, include: ['sdk/**/*.ts'], exclude: commonJsOnly }
    const folder = writeOutput([
      ...result.files.filter(({ path }) => path.startsWith('sdk/')),
      { path: 'package.json', content: JSON.stringify({ type: 'module', private: true }) },
      { path: 'tsconfig.json', content: JSON.stringify(project) },
    ])
    linkModules(folder)
    folders.push(folder)
    expect(runBin('tsc', ['-p', '.'], folder)).toEqual({ ok: true, output: '' })
  })
})

describe.skipIf(!hasCorpus)(`mutated pages ${corpusNote}`, () => {
  it('lose no row without a finding on it, and have one canonical form', () => {
    expect(judge(mutantsOf(pagesOf(corpusFolder), 1))).toEqual([])
  })
})
