/**
 * A part of a JSON document that is made from one node of the model and only from it.
 *
 * `key` is that node. As long as the very same object comes again, `stringifyStable` takes the text it wrote the
 * last time and does not call `build`.
 */
export class MemoisedJson {
  readonly key: object
  readonly build: () => unknown

  constructor(key: object, build: () => unknown) {
    this.key = key
    this.build = build
  }
}

/** A text that was written, and the place it was written for: line breaks depend on both numbers. */
export interface JsonFragment {
  readonly depth: number
  readonly lead: number
  readonly text: string
}

/** What one emitter remembers between two runs. Entries go with their nodes. */
export type JsonMemo = WeakMap<object, JsonFragment>
