/**
 * A name on the wire as part of a type's name: `goods_detail` is `GoodsDetail`, `coupon_id_$n` is `CouponIdN`.
 *
 * Letters, digits and common ideographs stay: Node and compilers know different versions of Unicode, so that what is
 * a letter for one need not be one for the other.
 */
export function pascalCase(name: string): string {
  const words = name.match(/[A-Za-z0-9\u4e00-\u9fff]+/g) ?? []
  return words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
