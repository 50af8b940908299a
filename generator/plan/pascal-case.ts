/** A name on the wire as part of a type's name: `goods_detail` is `GoodsDetail`, `coupon_id_$n` is `CouponIdN`. */
export function pascalCase(name: string): string {
  const words = name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const joined = words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return joined.replace(/[^\p{ID_Continue}]/gu, '')
}
