import { readFileSync } from 'node:fs'
import { ConfigurationError } from '../../errors/errors.js'
import type { Guard } from './guards.js'

const lineEnd = 10

/** The lines of a `model.jsonl`, each parsed when it is asked for. */
export interface ModelLines {
  /** The line, from 1. Throws `ConfigurationError` (`INVALID_SETTING`) naming what is not as it should be. */
  read<T>(line: number, guard: Guard<T>): T
}

/** Finds the lines of a file. Throws `ConfigurationError` (`INVALID_SETTING`) where it cannot be read. */
export function openLines(file: string): ModelLines {
  const bytes = bytesOf(file)
  const starts = [0]
  for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) starts.push(at + 1)
  return {
    read: (line, guard) => {
      const value = parsed(bytes.toString('utf8', starts[line - 1] ?? bytes.length, starts[line]))
      let problem = value === undefined ? 'it is not JSON' : ''
      const isWanted = guard(value, (path, wanted) => {
        problem ||= `${path === '' ? 'it' : path} is not ${wanted}`
      })
      if (isWanted) return value
      throw broken(`Line ${line} of ${file} cannot be used: ${problem}.`)
    },
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw broken(`The tables of the pages, ${file}, cannot be read.`, error)
  }
}

/** Undefined for what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function broken(message: string, cause?: unknown): ConfigurationError {
  const advice = 'Install or generate the SDK again: model.jsonl belongs to the version of the SDK beside it.'
  return new ConfigurationError('INVALID_SETTING', message, advice, { cause })
}
