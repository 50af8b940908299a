import type { PageEntryPlan, RootPlan } from '../../plan/plan.js'
import { stringLiteral } from '../escape/string-literal.js'
import type { OutputFile } from '../output-file.js'
import { columnsOf, lineWidth } from '../words/line-width.js'
import type { Templates } from './module-file.js'
import { stringView } from './views.js'

/** The files at the SDK's root: the entry with chains, the entry without, and the table of pages between them. */
export function rootFiles(plan: RootPlan, templates: Templates): readonly OutputFile[] {
  const { namespaces, pages, renamed } = plan
  return [
    { path: 'sdk/client.ts', content: templates('client')({}) },
    { path: 'sdk/index.ts', content: templates('root')({ namespaces }) },
    {
      path: 'sdk/operations.ts',
      content: templates('operations')({
        pages: pages.map(pageView),
        renamed: renamed.map(({ page, name }) => stringView(name, page, 2)),
      }),
    },
  ]
}

function pageView({ page, from }: PageEntryPlan): object {
  const line = `  ${stringLiteral(page)}: () => import(${stringLiteral(from)}),`
  return { page, from, broken: columnsOf(line) > lineWidth }
}
