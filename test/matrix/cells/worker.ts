import { join } from 'node:path'
import { type Bench, type Outcome, skipped } from '../cell.js'
import type { SmokeStep } from '../smoke-steps.js'
import { nodeProgram, runProgram, toolsFolder } from '../tools.js'
import { type Cannot, smokeOutcomes, smokeProject } from './smoke-outcomes.js'

/** What Workers cannot do, and the error that says so. */
export const workerCannot: Cannot = {}

/** Bundles the smoke program as Cloudflare's tool does, and runs it in workerd. miniflare asks for Node 22. */
export async function runWorker(bench: Bench, steps: readonly SmokeStep[]): Promise<readonly Outcome[]> {
  const node = nodeProgram('24')
  if (node === undefined)
    return steps.map(() => skipped('miniflare asks for Node 22, which npm does not bring here.'))
  const cwd = smokeProject(bench, 'runtime-workers')
  const settings = bench.smokeSettings('workers', steps)
  const ran = await runProgram(
    node,
    [join(toolsFolder, 'run-worker.mjs'), join(cwd, 'worker.mjs'), settings],
    { cwd },
  )
  return smokeOutcomes(ran, steps, workerCannot)
}
