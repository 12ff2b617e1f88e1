import { register } from '../element/register.ts'
import { TenthSurvey } from './survey.ts'

register('tenth-survey', TenthSurvey)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-survey': TenthSurvey
  }
}
