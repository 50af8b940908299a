/**
 * The last name of the paths that only read. All of v2 but four pages is POST, so that the name has to tell: names with
 * `query` or that begin with `download`, and the four of the kind `get…` that ask for nothing but data. What hands out
 * something (`getaccesstoken`, `getsignkey`) or uses up a code (`authcodetoopenid`) is none of them.
 */
const reading =
  /(?:^|\/)(?:\w*query\w*|download\w+|getstate|getupgradestate|gethbinfo|gettransferinfo|getviolation|getpublickey|getcertficates)$/i

/** Whether an operation of v2 changes nothing, so that it may be repeated as a GET is; in doubt it is none. */
export function readsOnly(path: string): boolean {
  return reading.test(path)
}
