import { register } from '../element/register.ts'
import { TenthContest } from './contest.ts'

register('tenth-contest', TenthContest)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-contest': TenthContest
  }
}
