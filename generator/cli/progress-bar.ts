import type { Io } from './io.js'

const width = 24
/** Milliseconds between two drawings. */
const interval = 50

/** A bar on a terminal's last line. Draws nothing if standard error is not a terminal. */
export interface ProgressBar {
  update(done: number, total: number): void
  /** Takes the bar off the screen. */
  clear(): void
}

export function createProgressBar(io: Io): ProgressBar {
  if (!io.isTerminal) return { update: () => undefined, clear: () => undefined }
  let last = 0
  let drawn = false
  return {
    update(done, total) {
      const now = performance.now()
      if (total === 0 || now - last < interval) return
      last = now
      drawn = true
      const filled = Math.round((done / total) * width)
      io.err(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} pages\u001B[K`)
    },
    clear() {
      if (drawn) io.err('\r\u001B[K')
      drawn = false
    },
  }
}
