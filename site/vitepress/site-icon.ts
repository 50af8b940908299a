/** The sign in the browser's tab: a page with a folded corner. */
export const siteIcon =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M6 2h14l6 6v22H6z" fill="%2307914a"/><path d="M20 2v6h6" fill="%23bfe6cf"/><path d="M10 14h12M10 19h12M10 24h8" stroke="%23fff" stroke-width="2"/></svg>'
