/** The command that a package brings, as npm names it by default: `wechatpay-sdk` for `@me/wechatpay-sdk`. */
export function commandName(packageName: string): string {
  return packageName.slice(packageName.lastIndexOf('/') + 1)
}
