import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    readonly sharedFolder: string
  }
}

/** Gives the test files of one run a folder for what they make once and all read. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-shared-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  project.provide('sharedFolder', folder)
  // `vitest --watch` runs again because something changed.
  project.onTestsRerun(() => {
    remove()
    mkdirSync(folder)
  })
  return remove
}
