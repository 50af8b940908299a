/**
 * A part of a JSON document that depends on one node of the model alone: `key`. For the same node `stringifyStable` reuses
 * the text it wrote before and does not call `build`.
 */
export class MemoisedJson {
  readonly key: object
  readonly build: () => unknown

  constructor(key: object, build: () => unknown) {
    this.key = key
    this.build = build
  }
}

/** A written text and its place: line breaks depend on both numbers. */
export interface JsonFragment {
  readonly depth: number
  readonly lead: number
  readonly text: string
}

/** What one emitter remembers between runs. Entries disappear with their nodes. */
export type JsonMemo = WeakMap<object, JsonFragment>
