export * from '../_sub_mchid_.js'
export * as spOpenid from './sp-openid/index.js'
