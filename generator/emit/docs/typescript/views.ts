/** A block of TypeScript. Exactly one of `call` and `handler` is set. */
export interface SampleView {
  readonly size: number
  readonly label: string
  readonly call: CallView | undefined
  readonly handler: HandlerView | undefined
}

export interface ImportView {
  readonly names: readonly { readonly name: string; readonly alias: string | undefined }[]
  readonly from: string
}

/** The text before the parenthesis of a call. Exactly one of the last four members is set. */
export interface HeadView {
  readonly keeps: boolean
  readonly waits: boolean
  readonly method: string
  readonly named: string | undefined
  readonly chain: readonly string[] | undefined
  readonly declared: string | undefined
  readonly property: string | undefined
}

export interface CallView {
  readonly imports: readonly ImportView[]
  /** Written by its own template. */
  readonly head: string
  /** With their parentheses. */
  readonly arguments: string
  /** The sample is the head of a loop over the elements of all pages. */
  readonly isLoop: boolean
  /** Whether the sample uses the answer in `.then`. */
  readonly isPromise: boolean
  readonly answer: AnswerView
}

/** Exactly one is set. */
export interface AnswerView {
  readonly object: boolean
  readonly stream: boolean
  readonly redirect: boolean
  readonly empty: boolean
}

export interface HandlerView {
  readonly imports: readonly ImportView[]
  readonly parse: string
  readonly ok: string
  readonly fail: string
  /** The answer that the page asks for, as code; undefined if it asks for nothing. */
  readonly body: string | undefined
  readonly signed: boolean
}
