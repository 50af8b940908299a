import type { Span } from '../diagnostics/span.js'
import type { AttributeList } from './attributes/attribute.js'
import type { FrontMatter } from './front-matter/front-matter.js'
import type { SampleResult } from './sample/sample-call.js'
import type { Table } from './table/table.js'

/** A page as Markdown with the dialect's syntax, before anything is read as an API. */
export interface Page {
  readonly kind: 'page'
  readonly file: string
  /** The page's lines without line ends; a span points into them. */
  readonly lines: readonly string[]
  readonly frontMatter: FrontMatter
  /** The blocks, cut before each heading that has an id; the first section has no heading where text precedes it. */
  readonly sections: readonly Section[]
}

/** A heading with an id and what follows it, to the next such heading. */
export interface Section {
  readonly kind: 'section'
  readonly heading?: Heading
  readonly blocks: readonly Block[]
  /** What the PHP blocks of the section say; nested ones too. */
  readonly samples: SampleResult
}

export type Block =
  | Heading
  | Paragraph
  | Alert
  | List
  | CodeBlock
  | Container
  | TableBlock
  | LooseAttributes
  | StrayMarker
  | OtherBlock

/** `text` of every block is Markdown inline as written, front matter interpolated. */
export interface Heading {
  readonly kind: 'heading'
  readonly depth: number
  readonly text: string
  readonly attributes?: AttributeList
  readonly span: Span
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly links: readonly TextLink[]
  readonly span: Span
}

/** A link inside text, or a bare address. */
export interface TextLink {
  readonly kind: 'text-link'
  readonly title: string
  readonly url: string
  readonly span: Span
}

/** A blockquote; `marker` is the word of `[!IMPORTANT]`, absent for a plain quotation. */
export interface Alert {
  readonly kind: 'alert'
  readonly marker?: string
  /** What follows the marker on its line. */
  readonly title: string
  /** Lines below, without `> `. */
  readonly text: string
  readonly links: readonly TextLink[]
  readonly span: Span
}

export interface List {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
  readonly span: Span
}

export interface ListItem {
  readonly kind: 'list-item'
  readonly text: string
  readonly attributes?: AttributeList
  readonly links: readonly TextLink[]
  readonly span: Span
}

/** A fenced block: ```` ```php [label] ````. */
export interface CodeBlock {
  readonly kind: 'code'
  readonly language: string
  /** Inside the brackets of the info line; '' without. */
  readonly label: string
  readonly code: string
  /** False for indented lines, which are code in Markdown. */
  readonly fenced: boolean
  /** False for a fence without its last line: it takes all that follows. */
  readonly closed: boolean
  /** The page's line of the first line of `code`. */
  readonly codeLine: number
  readonly span: Span
}

/** `::: name info {list}` … `:::`. */
export interface Container {
  readonly kind: 'container'
  readonly name: string
  /** The rest of the opening line, without the list. */
  readonly info: string
  readonly attributes?: AttributeList
  readonly children: readonly Block[]
  /** False where the page ends before the closing marker. */
  readonly closed: boolean
  /** Of the opening line. */
  readonly markerSpan: Span
  readonly span: Span
}

export interface TableBlock {
  readonly kind: 'table-block'
  readonly table: Table
  /** Other blocks among the rows, or between them and their list. They follow the table. */
  readonly strays: readonly Block[]
  readonly span: Span
}

/** An attribute list on a line of its own that follows no table. */
export interface LooseAttributes {
  readonly kind: 'loose-attributes'
  readonly list: AttributeList
  readonly span: Span
}

/** A closing `:::` that closes nothing. */
export interface StrayMarker {
  readonly kind: 'stray-marker'
  readonly text: string
  readonly span: Span
}

/** Markdown that the dialect does not use (thematic breaks, HTML, definitions), kept as written. */
export interface OtherBlock {
  readonly kind: 'other'
  readonly type: string
  readonly text: string
  readonly span: Span
}
