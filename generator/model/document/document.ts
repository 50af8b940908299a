import type { PhpArray } from '../../parse/sample/php-value.js'
import type { Answer } from '../../parse/sample/sample-call.js'
import type { Correction } from '../correction.js'
import type { StatedFacts } from '../from-page/row-facts.js'

/**
 * A page as a document: its blocks in order, tables as rows of facts, samples as values. It is what the model does not
 * keep because no program needs it (order, prose, tooltips, comments in samples), beside the model and never inside
 * it: its written form is the page itself, so it is not part of `api.json`. Texts are as written in the page, front
 * matter not interpolated.
 */
export interface Document {
  readonly kind: 'document'
  /** The page's file, relative to the specs folder. */
  readonly file: string
  /** The lines between the two `---`, as written; absent where the page has none. */
  readonly frontMatter?: readonly string[]
  readonly blocks: readonly DocumentBlock[]
}

export type DocumentBlock =
  | HeadingBlock
  | ProseBlock
  | TableSourceBlock
  | ContainerBlock
  | CodeSourceBlock
  | FormsBlock

/** `# title {#post}`. */
export interface HeadingBlock {
  readonly kind: 'heading'
  readonly depth: number
  readonly text: string
  /** The list in braces, without them; '' without. */
  readonly attributes: string
}

/** Paragraphs, quotations and lists that no empty line parts, and whatever has no meaning in the dialect. */
export interface ProseBlock {
  readonly kind: 'prose'
  /** As written; the last is not empty, the first only where the page needs it. */
  readonly lines: readonly string[]
}

export interface TableSourceBlock {
  readonly kind: 'table-source'
  /** The cells of the first line as written, with their lists. */
  readonly head: readonly string[]
  /** Cells of the delimiter line: `---`, `:-:`. */
  readonly delimiter: readonly string[]
  readonly rows: readonly SourceRow[]
  /** The list in braces below the table, without them; '' without. */
  readonly marker: string
  /** What of its rows is not the page's own; absent where all of it is. */
  readonly corrections?: readonly Correction[]
}

export type SourceRow = FieldRow | LineRow | CellsRow

/** A row that names a field. */
export interface FieldRow extends Omit<StatedFacts, 'description'> {
  readonly kind: 'field-row'
  /** Absent where the row has two cells, '' for a third one without text. */
  readonly description?: string
}

/** `| {colspan=3 .im-table-line}`. */
export interface LineRow {
  readonly kind: 'line-row'
}

/** Any other row: cells as written, with their lists. */
export interface CellsRow {
  readonly kind: 'cells-row'
  readonly cells: readonly string[]
}

/** `::: name info {list}` … `:::`. */
export interface ContainerBlock {
  readonly kind: 'container'
  /** How many colons its two lines have; at least three. */
  readonly colons: number
  readonly name: string
  readonly info: string
  /** The list in braces, without them; '' without. */
  readonly attributes: string
  /** Whether what is inside follows its first line, and stands above its last one, without an empty line between. */
  readonly tightStart: boolean
  readonly tightEnd: boolean
  readonly blocks: readonly DocumentBlock[]
}

/** A fenced block that is kept as it is: scenes, handlers, samples that no form describes. */
export interface CodeSourceBlock {
  readonly kind: 'code-source'
  /** Behind the opening fence: `php [处理程序]`. */
  readonly info: string
  readonly lines: readonly string[]
}

/** The six forms of one call, or those of them that the page has: written from these facts, never copied. */
export interface FormsBlock {
  readonly kind: 'forms'
  readonly forms: readonly Form[]
  /** Path in the form of a page: `v3/pay/transactions/id/{transaction_id}`; `{empty}` stands for an empty last segment. */
  readonly path: string
  /** Name of the method, in small letters. */
  readonly method: string
  /** The lines above the call, as written; '' without. */
  readonly prelude: string
  /** Absent in `->get()`. */
  readonly arguments?: PhpArray
  readonly asynchronous: FormEnd
  readonly synchronous: FormEnd
}

/** One block of the six, by its label. */
export interface Form {
  readonly label: string
  readonly style: 'chain' | 'declaration' | 'property'
  readonly async: boolean
}

/** What the asynchronous, or the synchronous, blocks do with the answer. */
export interface FormEnd {
  readonly answer: Answer
  /** Whether the answer is kept in `$response`. */
  readonly assigns: boolean
}
