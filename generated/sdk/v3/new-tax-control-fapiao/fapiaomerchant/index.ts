export * as getspinviteurl from './getspinviteurl.js'
export * as listspinvitemchinfo from './listspinvitemchinfo.js'
