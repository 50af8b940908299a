/** Which table of `docs/compatibility.md` a cell stands in. */
export type TableName = 'typescript' | 'runtimes' | 'bundlers' | 'runners'

/** A place in the tables: what is tried, and with what. */
export interface Cell {
  readonly table: TableName
  readonly row: string
  readonly column: string
}

/**
 * What became of a cell. `passed` as `refuses`: the runtime cannot do it, and the SDK said so with the error that is
 * expected. `skipped`: this machine cannot have the tool.
 */
export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'skipped'; readonly reason: string }

export interface Result {
  readonly cell: Cell
  readonly outcome: Outcome
}

/** What is run at once, and fills some cells. */
export interface Task {
  readonly name: string
  readonly cells: readonly Cell[]
  /** The outcome of each cell, in their order. A task that throws fails all of them. */
  readonly run: (bench: Bench) => Promise<readonly Outcome[]>
}

/** What tasks work with. */
export interface Bench {
  /** Makes a project in which the package and the tools are found, and gives its folder. */
  readonly project: (name: string, files: Readonly<Record<string, string>>, type?: ModuleType) => string
  /** Writes the settings of the smoke program for these steps, and gives the file. */
  readonly smokeSettings: (name: string, steps: readonly string[]) => string
}

export type ModuleType = 'module' | 'commonjs'

export const passed: Outcome = { kind: 'passed' }

export function failed(reason: string): Outcome {
  return { kind: 'failed', reason }
}

export function skipped(reason: string): Outcome {
  return { kind: 'skipped', reason }
}
