import { register } from '../element/register.ts'
import { TenthFriendList } from './friend-list.ts'

register('tenth-friend-list', TenthFriendList)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-friend-list': TenthFriendList
  }
}
