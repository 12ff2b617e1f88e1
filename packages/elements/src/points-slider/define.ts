import { register } from '../element/register.ts'
import { TenthPointsSlider } from './points-slider.ts'

register('tenth-points-slider', TenthPointsSlider)

declare global {
  interface HTMLElementTagNameMap {
    'tenth-points-slider': TenthPointsSlider
  }
}
