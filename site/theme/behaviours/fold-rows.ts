import { decodeFragment } from '../page-href.js'
import { documentWords } from '../use-words.js'

/** A row of a parameter table for folding; `isOpen` is absent for rows without children. */
export interface FoldRow {
  readonly depth: number
  readonly isOpen?: boolean
}

/** Which rows are hidden: those below a closed one. */
export function hiddenRows(rows: readonly FoldRow[]): readonly boolean[] {
  /** Depth of the outermost closed row above; rows below it are deeper. */
  let closed: number | undefined
  return rows.map(({ depth, isOpen }) => {
    if (closed !== undefined && depth > closed) return true
    closed = isOpen === false ? depth : undefined
    return false
  })
}

const foldSelector = 'button.fold'

/** Listens for clicks on the folds of all tables, and opens rows for searches, for printing and for addresses. */
export function installFolding(): void {
  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const table = button?.closest('.params')
    if (!(table instanceof HTMLElement) || button === null) return
    if (button.matches(foldSelector)) setOpen(button, button.getAttribute('aria-expanded') !== 'true')
    else if (button.matches('.fold-all')) setAll(table, button.getAttribute('aria-expanded') !== 'true')
    else return
    refresh(table)
  })
  document.addEventListener('keydown', event => {
    // The browser's own search does not find folded rows.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') openAll()
  })
  window.addEventListener('beforeprint', openAll)
  window.addEventListener('hashchange', () => showTarget(false))
}

/**
 * Opens the rows above the one at the address's fragment, marks it and scrolls to it; on the page itself only if the row was
 * hidden.
 */
export function showTarget(isNewPage = true): void {
  for (const marked of document.querySelectorAll('tr.is-target')) marked.classList.remove('is-target')
  const row = document.getElementById(decodeFragment(location.hash))
  const table = row?.closest('.params')
  if (!(row instanceof HTMLTableRowElement) || !(table instanceof HTMLElement)) return
  row.classList.add('is-target')
  if (!isNewPage && !row.hidden) return
  openAbove(row)
  refresh(table)
  row.scrollIntoView({ block: 'center' })
  // The page may still be laid out: fonts and code above it move the row.
  requestAnimationFrame(() => requestAnimationFrame(() => row.scrollIntoView({ block: 'center' })))
}

/** Opens the rows that a row is below. */
function openAbove(row: HTMLTableRowElement): void {
  let depth = depthOf(row)
  for (let above = row.previousElementSibling; above !== null; above = above.previousElementSibling) {
    if (!(above instanceof HTMLElement) || depthOf(above) >= depth) continue
    depth = depthOf(above)
    const button = above.querySelector(foldSelector)
    if (button !== null) setOpen(button, true)
  }
}

function openAll(): void {
  for (const table of document.querySelectorAll('.params'))
    if (table instanceof HTMLElement) {
      setAll(table, true)
      refresh(table)
    }
}

function setOpen(button: Element, isOpen: boolean): void {
  button.setAttribute('aria-expanded', String(isOpen))
}

/** Groups stay open: a table with only the row `json` would say nothing. */
function setAll(table: HTMLElement, isOpen: boolean): void {
  for (const button of table.querySelectorAll(foldSelector))
    setOpen(button, isOpen || button.closest('tr')?.classList.contains('group') === true)
}

function refresh(table: HTMLElement): void {
  const rows = [...table.querySelectorAll('tbody > tr')].filter(row => row instanceof HTMLElement)
  const states = rows.map((row): FoldRow => {
    const state = row.querySelector(foldSelector)?.getAttribute('aria-expanded')
    return { depth: depthOf(row), ...(state == null ? {} : { isOpen: state === 'true' }) }
  })
  const hidden = hiddenRows(states)
  for (const [index, row] of rows.entries()) row.hidden = hidden[index] === true
  const all = table.querySelector('.fold-all')
  if (all === null) return
  const isOpen = !hidden.includes(true)
  all.setAttribute('aria-expanded', String(isOpen))
  const { foldAll, expandAll } = documentWords().page
  all.textContent = isOpen ? foldAll : expandAll
}

function depthOf(row: HTMLElement): number {
  return Number(row.dataset.depth ?? '0')
}
