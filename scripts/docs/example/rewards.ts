import type { ProgramInput } from '@tenth/core/shop'
import { texts } from './texts.ts'

export const rewards: ProgramInput['rewards'] = [
  {
    // Only a full card gives it.
    id: 'free-sandwich',
    name: texts(
      'A sandwich on us',
      'Un bocadillo de regalo',
      'Un sandwich offert',
      'Sumuštinis dovanų',
      'شطيرة هدية منا',
    ),
    gives: { kind: 'free_product', lines: { category: ['sandwich'] } },
    validFor: { count: 30, unit: 'day' },
  },
  {
    id: 'coffee',
    name: texts('A coffee on us', 'Un café de regalo', 'Un café offert', 'Kava dovanų', 'قهوة هدية منا'),
    description: texts(
      'Filter or flat white, as you like it.',
      'De filtro o flat white, como prefieras.',
      'Filtre ou flat white, à votre goût.',
      'Filtro ar „flat white“, kaip mėgstate.',
      'مقطّرة أو فلات وايت، كما تحب.',
    ),
    cost: 60,
    gives: { kind: 'free_product', lines: { category: ['coffee'] } },
    validFor: { count: 30, unit: 'day' },
  },
  {
    id: 'delivery',
    name: texts('Free delivery', 'Envío gratis', 'Livraison offerte', 'Nemokamas pristatymas', 'توصيل مجاني'),
    cost: 90,
    gives: { kind: 'free_delivery' },
  },
  {
    id: 'ten-percent',
    name: texts(
      'Ten per cent off a hamper',
      'Un diez por ciento menos en una cesta',
      'Dix pour cent de moins sur un panier',
      'Dešimt procentų nuolaida krepšiui',
      'خصم عشرة بالمئة على سلة',
    ),
    cost: 150,
    costByTier: { gold: 120 },
    gives: { kind: 'percent_off', percent: 10, lines: { category: ['hamper'] } },
    validFor: { count: 3, unit: 'month' },
  },
  {
    id: 'five-off',
    name: texts('€5 off', '5 € menos', '5 € de moins', '5 € nuolaida', 'خصم ٥ يورو'),
    cost: 250,
    gives: { kind: 'amount_off', amount: 500 },
  },
  {
    id: 'meals',
    name: texts(
      'Five meals for neighbours',
      'Cinco comidas para vecinos',
      'Cinq repas pour des voisins',
      'Penki pietūs kaimynams',
      'خمس وجبات للجيران',
    ),
    cost: 400,
    gives: {
      kind: 'donation',
      amount: 1000,
      cause: texts('The street kitchen', 'El comedor del barrio', 'La cuisine de rue', 'Gatvės virtuvė', 'مطبخ الحي'),
    },
  },
]
