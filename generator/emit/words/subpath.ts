/** What stands behind the package's name where a file of the SDK is imported: `v3/pay` for `sdk/v3/pay.ts`. */
export function subpathOf(path: string): string {
  return path.slice('sdk/'.length, -'.ts'.length)
}
