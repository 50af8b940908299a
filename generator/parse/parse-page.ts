import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js'
import type { SourcePage } from '../load/source-page.js'
import { nestBlocks } from './blocks/nest-blocks.js'
import { readBlocks } from './blocks/read-blocks.js'
import { type CondensedText, condense, uncondensed } from './condense/condense.js'
import { type FrontMatterSlip, findFrontMatter } from './front-matter/find-front-matter.js'
import type { FrontMatter } from './front-matter/front-matter.js'
import type { MissingName } from './interpolation/interpolate.js'
import { remarkLineConstructs } from './line-constructs/remark-line-constructs.js'
import type { Block, Page } from './page.js'
import { readSections } from './sections/read-sections.js'

/** A page and what was found while reading it. */
export interface ParseResult {
  readonly page: Page
  readonly diagnostics: readonly Diagnostic[]
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkLineConstructs).freeze()

/**
 * Reads a page's Markdown. It is parsed condensed (see `condense`). If the tree does not take back every stretch that was
 * left out, for example because rows stand inside an HTML comment, it is parsed whole: the result never depends on the
 * shortcut.
 */
export function parsePage(source: SourcePage): ParseResult {
  const lines = source.text.split('\n')
  const missing: MissingName[] = []
  const { frontMatter, slip } = findFrontMatter(lines)
  const body = withoutLateFrontMatter(lines, frontMatter)
  const blocks =
    read(body, condense(body), frontMatter, missing) ??
    read(body, uncondensed(body), frontMatter, missing) ??
    []
  const sections = readSections(blocks, source.file)
  const page: Page = { kind: 'page', file: source.file, lines, frontMatter, sections }
  const samples = sections.flatMap(section => section.samples.diagnostics)
  return {
    page,
    diagnostics: [...frontMatterFindings(page, slip), ...missingFindings(page, missing), ...samples],
  }
}

/** Undefined if a stretch that was left out is not taken back by exactly one block. */
function read(
  lines: readonly string[],
  condensed: CondensedText,
  frontMatter: FrontMatter,
  missing: MissingName[],
): readonly Block[] | undefined {
  const root: Root = processor.parse(condensed.text)
  let claimed = 0
  missing.length = 0
  const flat = readBlocks(root, {
    lines,
    condensed,
    frontMatter,
    missing: name => missing.push(name),
    claim: () => {
      claimed += 1
    },
  })
  return claimed === condensed.gaps ? nestBlocks(flat, lines) : undefined
}

/** The parser only knows front matter in the first line: what was read further down is hidden from it. */
function withoutLateFrontMatter(lines: readonly string[], { present, span }: FrontMatter): readonly string[] {
  return present && span.line > 1 ? lines.map((line, at) => (at < span.endLine ? '' : line)) : lines
}

function frontMatterFindings(page: Page, slip: FrontMatterSlip | undefined): readonly Diagnostic[] {
  const { file } = page
  const invalid = page.frontMatter.problems.map(({ message, span }) =>
    diagnostic({ code: 'PW101', file, span, message: `The front matter is not valid YAML: ${message}.` }),
  )
  return slip === undefined
    ? invalid
    : [diagnostic({ code: 'PW119', file, span: slip.span, message: slip.message }), ...invalid]
}

function missingFindings(page: Page, missing: readonly MissingName[]): readonly Diagnostic[] {
  return missing.map(({ name, expression, span }) =>
    diagnostic({
      code: 'PW102',
      file: page.file,
      span,
      message: `${expression} has no value: the front matter has no ${JSON.stringify(name)}. It stays as written.`,
    }),
  )
}
