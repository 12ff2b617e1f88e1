import type { Asking, MyNotice, MyOffer } from '@tenth/core'
import { inDays } from './days.ts'
import { texts } from './texts.ts'

export const notices: MyNotice[] = [
  {
    ...{ kind: 'announcement', id: 'tasting', priority: 'high', seen: false },
    name: texts(
      'An evening of mountain cheese',
      'Una noche de quesos de montaña',
      'Une soirée de fromages de montagne',
      'Kalnų sūrių vakaras',
      'أمسية أجبان الجبال',
    ),
    description: texts(
      'Eight cheeses, three wines, one long table. Members book first.',
      'Ocho quesos, tres vinos y una mesa larga. Los socios reservan primero.',
      'Huit fromages, trois vins, une longue table. Les membres réservent d’abord.',
      'Aštuoni sūriai, trys vynai, vienas ilgas stalas. Nariai rezervuoja pirmi.',
      'ثمانية أجبان وثلاثة مشروبات وطاولة طويلة. الأعضاء يحجزون أولًا.',
    ),
    url: 'https://deli.example/tasting',
  },
  {
    ...{ kind: 'changes', id: 'version-3', version: 3, at: inDays(-3), priority: 'normal', seen: false },
    changes: [
      { part: 'rewards', id: 'meals', change: 'added' },
      { part: 'cards', id: 'espresso', change: 'changed' },
    ],
  },
]

export const offers: MyOffer[] = [
  {
    id: 'lunch',
    name: texts(
      '€3 off lunch',
      '3 € menos en el almuerzo',
      '3 € de moins le midi',
      '3 € nuolaida pietums',
      'خصم ٣ يورو على الغداء',
    ),
    description: texts(
      'Between eleven and three, any day this week.',
      'Entre las once y las tres, cualquier día de esta semana.',
      'Entre onze heures et quinze heures, toute la semaine.',
      'Tarp vienuoliktos ir trečios, bet kurią šios savaitės dieną.',
      'بين الحادية عشرة والثالثة، أي يوم هذا الأسبوع.',
    ),
    gives: { kind: 'amount_off', amount: 300 },
    automatic: false,
    until: inDays(5),
    left: 2,
    taken: [],
    refusal: null,
  },
  {
    id: 'bread',
    name: texts(
      'Rye bread for regulars',
      'Pan de centeno para habituales',
      'Le pain de seigle des habitués',
      'Ruginė duona nuolatiniams',
      'خبز الجاودار للزبائن الدائمين',
    ),
    gives: { kind: 'percent_off', percent: 20, lines: { category: ['bread'] } },
    automatic: true,
    until: null,
    left: null,
    taken: [],
    refusal: null,
  },
]

export const askings: Asking[] = [
  {
    id: 'asking-1',
    survey: 'visit',
    name: texts(
      'How was your lunch?',
      '¿Qué tal el almuerzo?',
      'Comment était votre déjeuner ?',
      'Kaip pietūs?',
      'كيف كان غداؤك؟',
    ),
    questions: [
      {
        ...{ id: 'recommend', kind: 'nps', required: true },
        name: texts(
          'Would you recommend us to a friend?',
          '¿Nos recomendarías a un amigo?',
          'Nous recommanderiez-vous à un ami ?',
          'Ar rekomenduotumėte mus draugui?',
          'هل توصي بنا صديقًا؟',
        ),
      },
      {
        ...{ id: 'service', kind: 'csat', required: true },
        name: texts(
          'How was the service?',
          '¿Qué tal el servicio?',
          'Et le service ?',
          'Kaip aptarnavimas?',
          'كيف كانت الخدمة؟',
        ),
      },
      {
        ...{ id: 'why', kind: 'text', required: false },
        name: texts(
          'What shall we do better?',
          '¿Qué podemos mejorar?',
          'Que pouvons-nous améliorer ?',
          'Ką galėtume daryti geriau?',
          'ما الذي يمكننا تحسينه؟',
        ),
      },
    ],
    reward: [{ points: 15 }],
    askedAt: inDays(-1),
    order: '1058',
    until: inDays(13),
  },
]
