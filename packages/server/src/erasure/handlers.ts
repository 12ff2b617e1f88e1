import type { Handler } from '../handlers/handler.ts'
import { ofToken } from '../handlers/of-token.ts'
import { eraseMember as erase } from './erase-member.ts'
import { exportMember as exportAll } from './export-member.ts'

export const exportMe: Handler<'exportMe'> = ({ db, caller, now }) =>
  exportAll(db, { tenant: caller.program, member: ofToken(caller) }, now())

export const exportMember: Handler<'exportMember'> = ({ db, caller, params, now }) =>
  exportAll(db, { tenant: caller.program, member: params.member }, now())

export const eraseMe: Handler<'eraseMe'> = async call => ({
  found: await erase(call.db, { tenant: call.caller.program, member: ofToken(call.caller) }, call),
})

export const eraseMember: Handler<'eraseMember'> = async call => ({
  found: await erase(call.db, { tenant: call.caller.program, member: call.params.member }, call),
})
