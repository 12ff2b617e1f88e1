import type { eventsPath, RouteName, Routes } from '@tenth/contract'

/** How a call goes over the wire. Written here once more, checked by the compiler: the contract's table itself would bring its schemas along. */
export type WireOf<Name extends RouteName> = readonly [
  Routes[Name]['method'],
  Routes[Name]['path'],
  Routes[Name]['auth'],
]

/** Any such call. */
export type WireRoute = readonly [method: string, path: string, auth: string]

// What a page asks by itself. The rest comes with what a person does.
export const publicProgram: WireOf<'publicProgram'> = ['GET', '/v1/page/program', 'publishable']
export const getMe: WireOf<'getMe'> = ['GET', '/v1/me', 'member']

/** The stream of a member's revisions, which stands beside the table. */
export const events: readonly ['GET', typeof eventsPath, 'member'] = ['GET', '/v1/me/events', 'member']
