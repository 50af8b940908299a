import { configProblem } from '../../client/config-problem.js'

/** The part of an SQLite database that the store uses. */
export interface Database {
  run(sql: string, values?: readonly (string | number)[]): void
  /** Rows as objects, their columns by name. */
  all(sql: string): readonly unknown[]
  close(): void
}

/**
 * Opens an SQLite file, and makes it if there is none: with `node:sqlite` (Node 22.13 and newer), else with the package
 * `node-sqlite3-wasm` if it is installed.
 *
 * Throws `ConfigurationError` (`INVALID_SETTING`) if neither is there.
 */
export async function openDatabase(file: string): Promise<Database> {
  const builtIn = await load('node:sqlite')
  if (isNodeSqlite(builtIn)) return nodeDatabase(new builtIn.DatabaseSync(file))
  const wasm = await load('node-sqlite3-wasm')
  if (isWasmSqlite(wasm)) return wasmDatabase(new wasm.Database(file))
  throw configProblem(
    'INVALID_SETTING',
    'The state cannot be kept on disk: this Node has no node:sqlite, and the package node-sqlite3-wasm is not installed.',
    'Use Node 22.13 or newer, run `npm install --save-dev node-sqlite3-wasm`, or leave out `data`.',
  )
}

/** A module, or undefined if it is not there. The name is a variable, because TypeScript need not find it. */
async function load(name: string): Promise<unknown> {
  try {
    const loaded: { readonly default?: unknown } = await import(name)
    return 'DatabaseSync' in loaded || 'Database' in loaded ? loaded : loaded.default
  } catch (error) {
    const code: unknown = Reflect.get(Object(error), 'code')
    const isAbsent = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND', 'ERR_UNKNOWN_BUILTIN_MODULE']
    if (isAbsent.includes(String(code))) return undefined
    throw error
  }
}

interface NodeSqlite {
  readonly DatabaseSync: new (
    file: string,
  ) => {
    prepare(sql: string): {
      run(...values: (string | number)[]): unknown
      all(): unknown[]
    }
    close(): void
  }
}

function isNodeSqlite(value: unknown): value is NodeSqlite {
  return typeof Reflect.get(Object(value), 'DatabaseSync') === 'function'
}

function nodeDatabase(database: InstanceType<NodeSqlite['DatabaseSync']>): Database {
  const statements = new Map<string, ReturnType<typeof database.prepare>>()
  const prepared = (sql: string): ReturnType<typeof database.prepare> => {
    const known = statements.get(sql) ?? database.prepare(sql)
    statements.set(sql, known)
    return known
  }
  return {
    run: (sql, values = []) => void prepared(sql).run(...values),
    all: sql => prepared(sql).all(),
    close: () => database.close(),
  }
}

interface WasmSqlite {
  readonly Database: new (
    file: string,
  ) => {
    run(sql: string, values: readonly (string | number)[]): unknown
    all(sql: string): unknown[]
    close(): void
  }
}

function isWasmSqlite(value: unknown): value is WasmSqlite {
  return typeof Reflect.get(Object(value), 'Database') === 'function'
}

function wasmDatabase(database: InstanceType<WasmSqlite['Database']>): Database {
  return {
    run: (sql, values = []) => void database.run(sql, values),
    all: sql => database.all(sql),
    close: () => database.close(),
  }
}
