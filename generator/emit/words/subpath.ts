/** The package subpath that imports a file of the SDK: `v3/pay` for `sdk/v3/pay.ts`. */
export function subpathOf(path: string): string {
  return path.slice('sdk/'.length, -'.ts'.length)
}
