import type {
  CodeSourceBlock,
  ContainerBlock,
  HeadingBlock,
  TableSourceBlock,
} from '../../model/document/document.js'
import type { CommandView } from './curl/place-commands.js'
import type { SampleView } from './typescript/views.js'

/** A page as its template sees it. In a block exactly one member below `answers` is set. */
export interface PageView {
  readonly hasFrontMatter: boolean
  readonly frontMatter: readonly string[]
  readonly blocks: readonly BlockView[]
}

export interface BlockView {
  /** Whether an empty line stands above. */
  readonly spaced: boolean
  /** Whether two empty lines stand below, in place of the missing description. */
  readonly undescribed: boolean
  /** TypeScript that stands above. */
  readonly samples: readonly SampleView[] | undefined
  readonly command: CommandView | undefined
  /** Answers that stand below. */
  readonly answers: readonly AnswerBlockView[] | undefined
  readonly heading: HeadingBlock | undefined
  readonly prose: readonly string[] | undefined
  readonly table: TableView | undefined
  readonly container: ContainerView | undefined
  readonly code: CodeView | undefined
  readonly forms: readonly FormView[] | undefined
}

export interface TableView extends Omit<TableSourceBlock, 'rows'> {
  readonly rows: readonly RowView[]
}

/** Exactly one member is set. */
export interface RowView {
  readonly field: FieldView | undefined
  readonly separator: string | undefined
  readonly cells: readonly string[] | undefined
}

export interface FieldView {
  readonly name: string
  readonly nameList: string
  readonly type: string
  readonly typeList: string
  readonly hasDescription: boolean
  readonly description: string
}

export interface ContainerView extends Omit<ContainerBlock, 'colons' | 'blocks'> {
  /** How many colons its two lines have. */
  readonly size: number
  /** Undefined for an empty one, whose two lines stand together. */
  readonly blocks: readonly BlockView[] | undefined
}

export interface CodeView extends CodeSourceBlock {
  /** How many backticks its fence needs. */
  readonly size: number
}

/** A block of JSON. */
export interface AnswerBlockView {
  readonly label: string
  /** How many backticks its fence needs. */
  readonly size: number
  readonly text: string
}

/** One of the six forms. Exactly one of `chain`, `declared`, `property` is set. */
export interface FormView {
  readonly spaced: boolean
  readonly size: number
  readonly label: string
  readonly prelude: readonly string[]
  readonly assigns: boolean
  readonly chain: readonly string[] | undefined
  readonly declared: string | undefined
  readonly property: string | undefined
  readonly method: string
  /** Whether the array of arguments has lines of its own; otherwise `isEmpty` says whether there is one. */
  readonly isOpen: boolean
  readonly isEmpty: boolean
  /** Behind the bracket that opens it. */
  readonly comment: string
  /** The lines of the array, written once for the six by their own template. */
  readonly lines: string
  /** What ends the line of the call. */
  readonly tail: string
  /** The lines below it, where they are kept as written. */
  readonly written: readonly string[]
  readonly async: boolean
  readonly answer: AnswerView | undefined
  readonly waits: boolean
}

export interface AnswerView {
  readonly json: boolean
  readonly xml: boolean
  readonly status: number | undefined
}

/** A line of an argument array: a comment, or the beginning, the end or the whole of an entry. */
export interface ArgumentLine {
  /** In blanks. */
  readonly indent: number
  readonly own: string
  readonly key: ArgumentValue | undefined
  /** Blanks behind the key. */
  readonly gap: number
  readonly opens: { readonly before: string; readonly double: boolean } | undefined
  readonly closes: { readonly double: boolean; readonly after: string } | undefined
  readonly list:
    | { readonly before: string; readonly items: readonly ArgumentValue[]; readonly after: string }
    | undefined
  readonly single: ArgumentValue | undefined
  readonly comment: string
}

/** A literal, or PHP as written. */
export type ArgumentValue =
  | { readonly isSource: true; readonly value: string }
  | { readonly isSource: false; readonly value: string | number | boolean | null }
