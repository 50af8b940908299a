import type { Span } from '../diagnostics/span.js'
import type { AttributeList } from './attributes/attribute.js'
import type { FrontMatter } from './front-matter/front-matter.js'
import type { SampleResult } from './sample/sample-call.js'
import type { Table } from './table/table.js'

/** A page as Markdown with the dialect's syntax, before anything is read as an API. */
export interface Page {
  readonly kind: 'page'
  readonly file: string
  /** The page's lines without line ends; spans point into them. */
  readonly lines: readonly string[]
  readonly frontMatter: FrontMatter
  /** The blocks, cut before each heading with an id. Text above the first such heading is a section without heading. */
  readonly sections: readonly Section[]
}

/** A heading with an id, and the blocks up to the next such heading. */
export interface Section {
  readonly kind: 'section'
  readonly heading?: Heading
  readonly blocks: readonly Block[]
  /** From all PHP blocks of the section, nested ones included. */
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

/** A quotation; `marker` is the word of `[!IMPORTANT]`, absent for a plain one. */
export interface Alert {
  readonly kind: 'alert'
  readonly marker?: string
  /** The rest of the marker's line. */
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
  /** Inside the brackets of the info line; '' without brackets. */
  readonly label: string
  readonly code: string
  /** False for indented code. */
  readonly fenced: boolean
  /** False for a fence without last line, which contains the rest of the page. */
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
  /** False without closing marker. */
  readonly closed: boolean
  /** The opening line. */
  readonly markerSpan: Span
  readonly span: Span
}

export interface TableBlock {
  readonly kind: 'table-block'
  readonly table: Table
  /** Blocks among the rows, or between the rows and their list. They follow the table. */
  readonly strays: readonly Block[]
  readonly span: Span
}

/** An attribute list on a line of its own, away from any table. */
export interface LooseAttributes {
  readonly kind: 'loose-attributes'
  readonly list: AttributeList
  readonly span: Span
}

/** A closing `:::` without open container. */
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
