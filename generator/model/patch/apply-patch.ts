import { splitPath } from '../../diagnostics/field-path.js'
import { nearest } from '../../diagnostics/nearest.js'
import type { Correction } from '../correction.js'
import { statedFacts, statedIndent, statedName } from '../from-page/read-row.js'
import { editRow, newRow, separatorRow, withCorrection } from './edit-row.js'
import { factNames, type Patch, type PatchFacts, type PatchReport } from './patch.js'
import type { PatchedSection, PatchedTable, RowPlace } from './patched-section.js'
import { endOf, rowsAt, shownPath } from './row-paths.js'

/** Applies one patch to a section, or reports why it cannot be applied. */
export function applyPatch(section: PatchedSection, patch: Patch, report: PatchReport): void {
  const { action, field } = patch
  if (action.kind === 'add') {
    applyAdd(section, patch, action, report)
    return
  }
  const place = onlyPlace(section, field, report)
  if (place === undefined) return
  if (action.kind === 'set') applySet(section, patch, action.facts, place, report)
  else applyRemove(section, patch, place)
}

function correctionOf(
  { field, reason }: Patch,
  change: Correction['change'],
  facts: readonly string[],
): Correction {
  return { kind: 'correction', field, change, facts, reason }
}

function applySet(
  section: PatchedSection,
  patch: Patch,
  facts: PatchFacts,
  place: RowPlace,
  report: PatchReport,
): void {
  const stated = factNames.filter(name => facts[name] !== undefined)
  if (reportTwice(section, patch, stated, place, report)) return
  const edited = editRow(place.row, facts)
  if (edited.kind === 'refused') {
    report('PW808', `The values of \`${patch.field}\` cannot be written into its description.`)
    return
  }
  const idle = stated.filter(name => !edited.changed.includes(name))
  if (idle.length > 0) report('PW806', `The page already states ${list(idle)} of \`${patch.field}\`.`)
  if (edited.changed.length === 0) return
  const correction = correctionOf(patch, 'changed', edited.changed)
  section.splice(place.table, place.index, 1, withCorrection(edited.row, correction))
  if (facts.name !== undefined && place.table.top === '') section.rename(place.shared, facts.name)
  section.note(correction, patch, edited.row)
}

/** Whether earlier patches already state some of the facts (reported). */
function reportTwice(
  section: PatchedSection,
  patch: Patch,
  stated: readonly (keyof PatchFacts)[],
  place: RowPlace,
  report: PatchReport,
): boolean {
  const twice = stated.flatMap(name => {
    const own = place.row.corrected?.corrections.find(({ facts }) => facts.includes(name))
    const earlier = own === undefined ? undefined : section.origins.get(own)
    return earlier === undefined ? [] : [{ name, earlier }]
  })
  const [first] = twice
  if (first === undefined) return false
  const { line } = first.earlier.spans.field
  const message = `The patch in line ${line} already states ${list(twice.map(({ name }) => name))} of \`${patch.field}\`, so this one is not applied.`
  report('PW807', message)
  return true
}

/** Removes a row with everything below it, and the separator above if nothing follows it then. */
function applyRemove(section: PatchedSection, patch: Patch, place: RowPlace): void {
  const { table, index, indent } = place
  const end = endOf(table.rows, place)
  const above = table.rows[index - 1]
  const below = table.rows[end]
  const isSeparated = above !== undefined && statedIndent(above) === undefined
  const from = isSeparated && (below === undefined || (statedIndent(below) ?? 0) < indent) ? index - 1 : index
  section.splice(table, from, end - from)
  if (table.top === '') section.rename(place.shared, undefined)
  section.note(correctionOf(patch, 'removed', []), patch)
}

function applyAdd(
  section: PatchedSection,
  patch: Patch,
  { facts, after }: Extract<Patch['action'], { kind: 'add' }>,
  report: PatchReport,
): void {
  const split = splitPath(patch.field)
  if (split === undefined) {
    report('PW803', `\`${patch.field}\` is not the path of a field.`)
    return
  }
  if (rowsAt(section.places(), patch.field).length > 0) {
    report('PW805', `The page already has \`${patch.field}\`.`)
    return
  }
  const parent = parentOf(section, split.parent, report)
  if (parent === undefined) return
  const span = parent.place?.row.span ?? parent.table.rows.at(-1)?.span ?? parent.table.block.span
  const added = newRow(split.name, parent.indent, facts, span)
  if (added.kind === 'refused') {
    report('PW808', `The values of \`${patch.field}\` cannot be written into its description.`)
    return
  }
  const at = insertionPoint(section, parent, split.parent, after, report)
  if (at === undefined) return
  const needsSeparator = parent.place !== undefined && isEmptyString(parent.place)
  const correction = correctionOf(patch, 'added', [])
  const row = withCorrection(added.row, correction)
  section.splice(parent.table, at, 0, ...(needsSeparator ? [separatorRow(span)] : []), row)
  section.note(correction, patch, row)
}

interface Parent {
  readonly table: PatchedTable
  /** Absent at the top of a table. */
  readonly place?: RowPlace
  /** Of its members. */
  readonly indent: number
}

function parentOf(section: PatchedSection, path: string, report: PatchReport): Parent | undefined {
  const top = section.tables.find(table => table.top === path)
  if (top !== undefined) return { table: top, indent: 0 }
  const place = onlyPlace(section, path, report)
  if (place === undefined) return undefined
  const { type } = statedFacts(place.row)
  if (/^(?:object(?:\[\])?|string)$/.test(type))
    return { table: place.table, place, indent: place.indent + 1 }
  report('PW803', `\`${path}\` is of type \`${type}\`, which has no members.`)
  return undefined
}

function insertionPoint(
  section: PatchedSection,
  parent: Parent,
  path: string,
  after: string | undefined,
  report: PatchReport,
): number | undefined {
  if (after === undefined)
    return parent.place === undefined ? parent.table.rows.length : endOf(parent.table.rows, parent.place)
  const siblings = section
    .places()
    .filter(
      each =>
        each.table.block === parent.table.block &&
        each.indent === parent.indent &&
        statedName(each.row) === after,
    )
  const own = siblings.find(each => splitPath(each.path)?.parent === (parent.place?.path ?? parent.table.top))
  if (own !== undefined) return endOf(parent.table.rows, own)
  report('PW803', `\`${path}\` has no member \`${after}\` to put the new one after.`)
  return undefined
}

/** Whether a row is a string without rows yet: the row that is added becomes its content. */
function isEmptyString({ row, table, index, indent }: RowPlace): boolean {
  const next = table.rows[index + 1]
  const hasRows = next !== undefined && (statedIndent(next) ?? indent + 1) > indent
  return statedFacts(row).type === 'string' && !hasRows
}

function onlyPlace(section: PatchedSection, path: string, report: PatchReport): RowPlace | undefined {
  const places = section.places()
  const found = rowsAt(places, path)
  const [only] = found
  if (found.length === 1) return only
  if (only === undefined) report('PW803', `The page has no field \`${path}\`.${suggestion(path, places)}`)
  else {
    const shapes = found.map(({ path: own }) => (/\|\d+$/.test(own) ? own : `${own}|1`))
    report('PW804', `The page has \`${path}\` ${found.length} times: ${list(shapes)}. Which one do you mean?`)
  }
  return undefined
}

function suggestion(path: string, places: readonly RowPlace[]): string {
  const paths = places.map(shownPath)
  const name = splitPath(path)?.name
  const sameName = places.filter(({ path: own }) => splitPath(own)?.name === name).map(shownPath)
  const near = sameName.length > 0 && sameName.length <= 3 ? sameName : [nearest(path, paths) ?? '']
  return near[0] === '' ? '' : ` Did you mean ${near.map(each => `\`${each}\``).join(' or ')}?`
}

function list(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ')
}
