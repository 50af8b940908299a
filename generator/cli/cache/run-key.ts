import type { LoadedFiles } from '../../load/load-pages.js'
import type { TemplateOverrides } from '../../load/load-template-overrides.js'
import type { Job } from '../job.js'
import { cacheKey, type KeyFacts, type NamedBytes } from './cache-key.js'

/** What a run of a job depends on beside pages and code. Options that only change what is printed are not among it. */
export function keyFacts(
  { command, keepGoing, settings }: Job,
  templates: TemplateOverrides | undefined,
): KeyFacts {
  const { packageName, packageVersion, openapi, rules } = settings
  return {
    command,
    keepGoing,
    packageName,
    packageVersion,
    openapi: JSON.stringify(openapi),
    rules: [...rules],
    hasTemplates: templates !== undefined,
    templates: (templates?.files ?? []).map(({ path, content, shown = '' }) => [path, content, shown]),
    others: (templates?.others ?? []).map(name => [name]),
  }
}

/** The key of a run of a job over what was loaded. */
export function runKey(
  job: Job,
  { files, patches, diagnostics }: LoadedFiles,
  templates: TemplateOverrides | undefined,
  code: readonly NamedBytes[],
): string {
  return cacheKey({
    runtime: `${process.version} ${process.platform} ${process.arch}`,
    facts: keyFacts(job, templates),
    found: diagnostics,
    patches,
    code,
    pages: files.map(({ file, bytes }) => ({ name: file, bytes })),
  })
}
