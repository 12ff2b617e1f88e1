import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'ar'> = {
  title: 'انضم إلى {programme}',
  lead: 'اجمع مع كل طلب، وكافئ نفسك.',
  gift: 'تبدأ بـ {what}.',
  signIn: 'أنا عضو بالفعل',
  welcome: 'أهلًا بك! لقد انضممت.',
  have: 'لديك {points} في البداية.',
}
