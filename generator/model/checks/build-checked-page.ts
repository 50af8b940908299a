import { diagnostic, type PageDiagnostic } from '../../diagnostics/diagnostic.js'
import type { Page, Section } from '../../parse/page.js'
import type { Corrections } from '../correction.js'
import { buildPage } from '../from-page/build-page.js'
import type { PageModel } from '../from-page/page-model.js'
import { pagePath } from '../from-page/page-path.js'
import type { Operation } from '../model.js'
import { checkOperation } from './check-operation.js'
import { checkPath } from './check-path.js'
import { checkText } from './check-text.js'

/** A page's part of the model, with the diagnostics of reading it and of the checks of what was read. */
export function buildCheckedPage(page: Page, corrections: Corrections = new Map()): PageModel {
  const built = buildPage(page, corrections)
  const checked = checkPage(page, built).map(found => diagnostic({ ...found, file: page.file }))
  return { ...built, diagnostics: [...built.diagnostics, ...checked] }
}

/** What every page is checked for once its part of the model stands. */
function checkPage(page: Page, { operations }: PageModel): readonly PageDiagnostic[] {
  return [
    ...checkText(page),
    ...checkPath(pagePath(page.file).page),
    ...operations.flatMap(operation => {
      const section = page.sections.find(one => isOf(one, operation))
      return section === undefined ? [] : checkOperation(operation, section.samples)
    }),
  ]
}

function isOf({ heading, blocks }: Section, { span }: Operation): boolean {
  return (heading ?? blocks[0])?.span === span
}
