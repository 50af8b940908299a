// @ts-check
// Loaded before a program: what it reads with node:fs is listed in the file RECORD_READS, one path a line.
import fs, { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const record = process.env.RECORD_READS ?? ''

/** @param {unknown} path */
function note(path) {
  const name = path instanceof URL ? fileURLToPath(path) : path
  if (typeof name === 'string' && resolve(name) !== resolve(record))
    appendFileSync(record, `${resolve(name)}\n`)
}

/**
 * @template {unknown[]} Arguments
 * @template Result
 * @param {(...given: Arguments) => Result} read
 * @returns {(...given: Arguments) => Result}
 */
function recorded(read) {
  return (...given) => {
    note(given[0])
    return read(...given)
  }
}

const { promises } = fs
Object.assign(fs, {
  readFileSync: recorded(fs.readFileSync),
  readFile: recorded(fs.readFile),
  openSync: recorded(fs.openSync),
  open: recorded(fs.open),
  createReadStream: recorded(fs.createReadStream),
})
Object.assign(promises, { readFile: recorded(promises.readFile), open: recorded(promises.open) })
syncBuiltinESMExports()
