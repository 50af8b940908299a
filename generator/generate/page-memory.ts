import type { Part } from '../emit/part.js'
import type { ProducedFile } from '../write/produced-file.js'
import type { PageReading } from './page-steps.js'

/** What outputs made of a page. */
export interface MadeOutput {
  readonly files: readonly ProducedFile[]
  /** By the names of outputs. */
  readonly parts: Readonly<Record<string, readonly Part[]>>
}

/** A page as an earlier run read it, and what it made of it. */
export interface RememberedPage {
  /** Digest of the page's text and patches. */
  readonly key: string
  readonly reading: PageReading
  /** `key` is a digest of what joining added. Absent if nothing was made. */
  readonly made?: { readonly key: string; readonly output: MadeOutput }
}

/** What is left of earlier runs with the same settings, templates and code, by the files of the pages. */
export type PageMemory = ReadonlyMap<string, RememberedPage>

/** How many pages are remembered: for runs that only read, else with all that was made of them. */
export function countKnown(memory: PageMemory, onlyReads: boolean): number {
  return onlyReads ? memory.size : [...memory.values()].filter(({ made }) => made !== undefined).length
}
