import { addCopyButtons } from './copying.ts'
import { followExamples } from './examples.ts'
import { letScroll } from './scrolling.ts'

addCopyButtons()
followExamples()
letScroll()
