import { join, sep } from 'node:path'
import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { pageFolders } from '../load/page-folders.js'
import { nodeDisk } from '../write/disk.js'
import type { Io } from './io.js'
import { type Job, shownPath } from './job.js'

/** An error if the output would be written among the pages, where the next run might read it as pages. */
export function checkPlace(job: Job, root: string | undefined, io: Io): Diagnostic | undefined {
  if (job.command === 'lint' || root === undefined) return undefined
  const { out } = job.settings
  const real = realOrSame(out)
  const among = pageFolders.some(folder => `${real}${sep}`.startsWith(join(root, folder) + sep))
  if (!among && real !== root) return undefined
  const shown = shownPath(out, io.cwd)
  const message = `The output folder ${shown} is inside the folder of pages.`
  return fileDiagnostic('PW038', shown, message)
}

function realOrSame(path: string): string {
  try {
    return nodeDisk.realPath(path)
  } catch {
    return path
  }
}
