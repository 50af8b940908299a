/**
 * Scrolls the sidebar so that an entry is in view. `scrollIntoView` would also move the place from which the Tab key goes on:
 * the first Tab of a page must lead to the way past its head.
 */
export function showInSidebar(entry: Element | null | undefined): void {
  const panel = entry?.closest('.VPSidebar')
  if (entry == null || panel == null) return
  const { top, bottom } = entry.getBoundingClientRect()
  const frame = panel.getBoundingClientRect()
  if (bottom > frame.bottom) panel.scrollTop += bottom - frame.bottom
  else if (top < frame.top) panel.scrollTop += top - frame.top
}
