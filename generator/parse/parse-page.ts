import type { Root } from 'mdast'
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js'
import type { SourcePage } from '../load/source-page.js'
import { nestBlocks } from './blocks/nest-blocks.js'
import { readBlocks } from './blocks/read-blocks.js'
import { type CondensedText, condense, uncondensed } from './condense/condense.js'
import { type FrontMatterSlip, findFrontMatter } from './front-matter/find-front-matter.js'
import type { FrontMatter } from './front-matter/front-matter.js'
import type { MissingName } from './interpolation/interpolate.js'
import { remarkLineConstructs } from './line-constructs/remark-line-constructs.js'
import { loadRemark } from './packages.js'
import type { Block, CodeBlock, Heading, Page, Section } from './page.js'
import { parseSampleBlocks } from './sample/parse-sample-blocks.js'
import type { BlockNode } from './scan/block-node.js'
import { scanBlocks } from './scan/scan-blocks.js'

/** A page and the diagnostics of reading it. */
export interface ParseResult {
  readonly page: Page
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a page's Markdown, condensed first (see `condense`); its blocks are scanned, or parsed by remark where lines alone do
 * not tell them. If the blocks do not account for every gap, for example because rows are inside an HTML comment, the whole
 * page is read: the result never depends on the shortcut.
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
    diagnostics: [...frontMatterDiagnostics(page, slip), ...missingDiagnostics(page, missing), ...samples],
  }
}

/** Undefined unless exactly one block claims each gap. */
function read(
  lines: readonly string[],
  condensed: CondensedText,
  frontMatter: FrontMatter,
  missing: MissingName[],
): readonly Block[] | undefined {
  const nodes = scanBlocks(condensed.kept) ?? treeOf(condensed.kept)
  let claimed = 0
  missing.length = 0
  const flat = readBlocks(nodes, {
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

let parseTree: ((text: string) => Root) | undefined

/** The top level of remark's tree. */
function treeOf(lines: readonly string[]): readonly BlockNode[] {
  parseTree ??= createParser()
  return parseTree(lines.join('\n')).children
}

function createParser(): (text: string) => Root {
  const { unified, remarkParse, remarkFrontmatter } = loadRemark()
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkLineConstructs).freeze()
  return text => processor.parse(text)
}

/** Hides front matter below the first line from the parser, which would not recognise it. */
function withoutLateFrontMatter(lines: readonly string[], { present, span }: FrontMatter): readonly string[] {
  return present && span.line > 1 ? lines.map((line, at) => (at < span.endLine ? '' : line)) : lines
}

function frontMatterDiagnostics(page: Page, slip: FrontMatterSlip | undefined): readonly Diagnostic[] {
  const { file } = page
  const invalid = page.frontMatter.problems.map(({ message, span }) =>
    diagnostic({ code: 'PW101', file, span, message: `The front matter is not valid YAML: ${message}.` }),
  )
  return slip === undefined
    ? invalid
    : [diagnostic({ code: 'PW119', file, span: slip.span, message: slip.message }), ...invalid]
}

function missingDiagnostics(page: Page, missing: readonly MissingName[]): readonly Diagnostic[] {
  return missing.map(({ name, expression, span }) =>
    diagnostic({
      code: 'PW102',
      file: page.file,
      span,
      message: `${expression} has no value: the front matter has no ${JSON.stringify(name)}. It stays as written.`,
    }),
  )
}

/** Cuts the blocks before each heading that has an id, and reads the PHP blocks of each part. */
function readSections(blocks: readonly Block[], file: string): readonly Section[] {
  const parts: { readonly heading?: Heading; readonly blocks: Block[] }[] = [{ blocks: [] }]
  for (const block of blocks)
    if (opensSection(block)) parts.push({ heading: block, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  return parts
    .filter(part => part.heading !== undefined || part.blocks.length > 0)
    .map(part => ({
      kind: 'section',
      ...part,
      samples: parseSampleBlocks(phpBlocks(part.blocks), file),
    }))
}

function opensSection(block: Block): block is Heading {
  return block.kind === 'heading' && block.attributes?.attributes.some(({ kind }) => kind === 'id') === true
}

function phpBlocks(blocks: readonly Block[]): readonly CodeBlock[] {
  return blocks.flatMap((block): readonly CodeBlock[] => {
    if (block.kind === 'container') return phpBlocks(block.children)
    return block.kind === 'code' && block.language === 'php' ? [block] : []
  })
}
