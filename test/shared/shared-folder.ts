import { mkdtempSync, rmSync } from 'node:fs'
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
  project.provide('sharedFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
