import type { Language, Words } from '../cli/language.js'
import { columnsOf } from '../cli/text-width.js'
import type { Finding, StepReport } from './step.js'

const marks: Readonly<Record<Finding['kind'], string>> = { ok: '✔', warning: '!', failed: '✖', skipped: '–' }

const labels = {
  cause: { en: 'Cause: ', zh: '原因：' },
  fix: { en: 'Fix: ', zh: '处理：' },
} as const satisfies Readonly<Record<string, Words>>

/** A step as lines of the table. */
export function reportText({ title, finding }: StepReport, language: Language, width: number): string {
  const head = `${marks[finding.kind]} ${padded(title[language], width)}  `
  const indent = ' '.repeat(width + 4)
  if (finding.kind === 'ok') return `${head}${finding.found[language]}\n`
  if (finding.kind === 'skipped') return `${head}${finding.why[language]}\n`
  const { problem, cause, fix } = finding
  return [
    `${head}${problem}`,
    `${indent}${labels.cause[language]}${cause[language]}`,
    `${indent}${labels.fix[language]}${fix[language]}`,
    '',
  ].join('\n')
}

/** The last line: what came of it. */
export function summaryText(reports: readonly StepReport[], language: Language): string {
  const count = (kind: Finding['kind']): number =>
    reports.filter(({ finding }) => finding.kind === kind).length
  const [well, warnings, failures, skips] = [count('ok'), count('warning'), count('failed'), count('skipped')]
  return language === 'zh'
    ? `\n通过 ${well} 项，警告 ${warnings} 项，失败 ${failures} 项，跳过 ${skips} 项。\n`
    : `\n${well} passed, ${warnings} warned, ${failures} failed, ${skips} skipped.\n`
}

/** Everything as data. */
export function reportsJson(reports: readonly StepReport[], language: Language): string {
  const steps = reports.map(({ id, title, finding }) => ({
    id,
    title: title[language],
    ...spoken(finding, language),
  }))
  return `${JSON.stringify({ ok: isWell(reports), steps }, undefined, 2)}\n`
}

/** Whether nothing failed. */
export function isWell(reports: readonly StepReport[]): boolean {
  return reports.every(({ finding }) => finding.kind !== 'failed')
}

function spoken(finding: Finding, language: Language): object {
  if (finding.kind === 'ok') return { status: 'ok', found: finding.found[language] }
  if (finding.kind === 'skipped') {
    const { blockedBy } = finding
    return {
      status: 'skipped',
      why: finding.why[language],
      ...(blockedBy === undefined ? {} : { blockedBy }),
    }
  }
  const { kind, problem, cause, fix } = finding
  return { status: kind, problem, cause: cause[language], fix: fix[language] }
}

/** Width of the column of titles. */
export function widthOf(titles: readonly Words[], language: Language): number {
  return Math.max(0, ...titles.map(title => columnsOf(title[language])))
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}
