import { type Bench, failed, type Result, type Task } from './cell.js'

/** Runs tasks, `parallel` at a time, and tells of each when it ends. */
export async function runTasks(
  tasks: readonly Task[],
  bench: Bench,
  { parallel, report }: { readonly parallel: number; readonly report: (line: string) => void },
): Promise<readonly Result[]> {
  const waiting = [...tasks]
  const results: Result[] = []
  const worker = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const begun = performance.now()
      const own = await runTask(task, bench)
      results.push(...own)
      report(`${summary(task, own)} (${Math.round((performance.now() - begun) / 100) / 10} s)`)
    }
  }
  await Promise.all(Array.from({ length: parallel }, worker))
  return results
}

async function runTask(task: Task, bench: Bench): Promise<readonly Result[]> {
  try {
    const outcomes = await task.run(bench)
    return task.cells.map((cell, index) => ({
      cell,
      outcome: outcomes[index] ?? failed('Nothing was seen.'),
    }))
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return task.cells.map(cell => ({ cell, outcome: failed(reason) }))
  }
}

/** A line for a task that went well, and one for each cell that did not. */
function summary(task: Task, results: readonly Result[]): string {
  const others = results.flatMap(({ cell, outcome }) =>
    outcome.kind === 'passed'
      ? []
      : [
          `\n  ${cell.row} × ${cell.column}: ${outcome.kind === 'failed' ? 'failed' : 'not available'}: ${outcome.reason}`,
        ],
  )
  const passed = results.length - others.length
  return `${task.name}: ${passed} of ${results.length}${others.join('')}`
}
