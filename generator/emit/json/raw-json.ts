import type { Part } from '../part.js'

/** JSON that is written already, for its place in a document. It never stands on one line with anything else. */
export class RawJson {
  readonly json: Part

  constructor(json: Part) {
    this.json = json
  }
}
