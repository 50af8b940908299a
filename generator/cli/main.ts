#!/usr/bin/env node
import { writeSync } from 'node:fs'
import pc from 'picocolors'
import { errorCode, traceOf } from '../diagnostics/thrown.js'
import type { Io } from './io.js'
import { runProgram } from './program.js'

/** The clock of `performance` starts with the process, so the time includes Node's own start. */
const start = 0

/** Writes the whole text before it returns, so nothing is lost at exit. A closed pipe ends the program quietly. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const code = errorCode(error)
      if (code === 'EPIPE') process.exit(0)
      // The pipe is full, because its reader is slower than we are.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

const io: Io = {
  cwd: process.cwd(),
  out: text => writeAll(1, text),
  err: text => writeAll(2, text),
  isTerminal: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
  colors: pc.createColors(pc.isColorSupported && process.stdout.isTTY === true),
}

try {
  process.exitCode = await runProgram(process.argv.slice(2), io, start)
} catch (error) {
  io.err(`This is a bug in Pagewright, not in your pages:\n${traceOf(error)}\n`)
  process.exitCode = 1
}
