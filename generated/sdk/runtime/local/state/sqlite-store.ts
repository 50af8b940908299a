import { configProblem } from '../../client/config-problem.js'
import { isDataObject, ownMember } from '../../client/data-object.js'
import type { Database } from './database.js'
import { createMemoryStore, objectsOfKind } from './memory-store.js'
import type { Store } from './store.js'
import type { StoredObject } from './stored-object.js'

/** Of the tables below; a file with another one is refused. */
const version = 1

/**
 * A store that is kept in a database: read once, then every change is written at once.
 *
 * Throws `ConfigurationError` (`INVALID_SETTING`) if the file is in use, of another version, or holds something else.
 */
export function createSqliteStore(database: Database, file: string, limit = objectsOfKind): Store {
  prepare(database, file)
  const remove = ({ kind, owner, id }: StoredObject): void =>
    database.run('DELETE FROM objects WHERE kind = ? AND owner = ? AND id = ?', [kind, owner, id])
  const memory = createMemoryStore(limit, remove)
  for (const row of rowsOf(database, file)) memory.put(readObject(ownMember(row, 'content'), file))
  return {
    get: memory.get,
    list: memory.list,
    put(object) {
      database.run(
        'INSERT INTO objects (kind, owner, id, content) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET content = excluded.content',
        [object.kind, object.owner, object.id, JSON.stringify(object)],
      )
      memory.put(object)
    },
    remove(object) {
      remove(object)
      memory.remove(object)
    },
    clear() {
      database.run('DELETE FROM objects')
      memory.clear()
    },
  }
}

function prepare(database: Database, file: string): void {
  try {
    // A second service with the same file would overwrite what this one remembers.
    database.run('PRAGMA locking_mode = EXCLUSIVE')
    // The end of this process loses nothing; the machine's power may.
    database.run('PRAGMA synchronous = OFF')
    createTable(database, file)
  } catch (error) {
    if (/not a database/i.test(String(error))) throw unreadable(file, 'is not an SQLite database')
    if (!/locked/i.test(String(error))) throw error
    const advice = `Stop the other one, or give another folder. If none runs, delete ${file}.lock.`
    throw configProblem('INVALID_SETTING', `The state ${file} is in use by another local service.`, advice)
  }
}

function createTable(database: Database, file: string): void {
  const [row] = database.all('PRAGMA user_version')
  const found = Number(ownMember(row, 'user_version'))
  if (found !== 0 && found !== version) throw unreadable(file, `is of version ${found}, not ${version}`)
  database.run(
    'CREATE TABLE IF NOT EXISTS objects (kind TEXT NOT NULL, owner TEXT NOT NULL, id TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (kind, owner, id))',
  )
  database.run(`PRAGMA user_version = ${version}`)
}

function rowsOf(database: Database, file: string): readonly unknown[] {
  try {
    return database.all('SELECT content FROM objects ORDER BY rowid')
  } catch (error) {
    if (/no such column/i.test(String(error)))
      throw unreadable(file, 'has other tables than a local service makes')
    if (/malformed|not a database/i.test(String(error))) throw unreadable(file, 'is damaged')
    throw error
  }
}

function readObject(content: unknown, file: string): StoredObject {
  const value = typeof content === 'string' ? parsed(content) : undefined
  if (!isStoredObject(value)) throw unreadable(file, 'holds something that is not an object of the service')
  return value
}

/** Undefined for what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isStoredObject(value: unknown): value is StoredObject {
  if (!isDataObject(value)) return false
  const texts = [value.kind, value.owner, value.id, value.state].every(each => typeof each === 'string')
  const times = [value.createdAt, value.updatedAt].every(each => typeof each === 'number')
  const aliases = Array.isArray(value.aliases) && value.aliases.every(each => typeof each === 'string')
  return texts && times && aliases && isDataObject(value.data)
}

function unreadable(file: string, what: string): Error {
  return configProblem(
    'INVALID_SETTING',
    `The state ${file} ${what}.`,
    'Delete the file, or give another folder.',
  )
}
