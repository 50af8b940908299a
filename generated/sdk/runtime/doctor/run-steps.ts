import type { Finding, Scene, Step, StepReport } from './step.js'

/**
 * Runs steps in their order and goes on where it can: a step whose needs did not go well is skipped. `tell` hears of each
 * one as soon as it is done.
 */
export async function runSteps(
  steps: readonly Step[],
  scene: Scene,
  tell: (report: StepReport) => void = () => {},
): Promise<readonly StepReport[]> {
  const reports: StepReport[] = []
  let { facts } = scene
  for (const { id, title, needs, run } of steps) {
    const blocked = reports.find(report => needs.includes(report.id) && isLost(report.finding))
    const result =
      blocked === undefined
        ? await run({ ...scene, facts, failed: failedAmong(reports) })
        : { finding: blockedBy(blocked) }
    facts = { ...facts, ...('facts' in result ? result.facts : {}) }
    const report = { id, title, finding: result.finding }
    reports.push(report)
    tell(report)
  }
  return reports
}

/** A step that was skipped because of another one has nothing for those after it, either. */
function isLost(finding: Finding): boolean {
  return finding.kind === 'failed' || (finding.kind === 'skipped' && finding.blockedBy !== undefined)
}

function blockedBy({ id, title, finding }: StepReport): Finding {
  const cause = finding.kind === 'skipped' ? (finding.blockedBy ?? id) : id
  const why = { en: `It needs: ${title.en}.`, zh: `需先解决：${title.zh}。` }
  return { kind: 'skipped', why, blockedBy: cause }
}

function failedAmong(reports: readonly StepReport[]): ReadonlySet<string> {
  return new Set(reports.flatMap(({ id, finding }) => (finding.kind === 'failed' ? [id] : [])))
}
