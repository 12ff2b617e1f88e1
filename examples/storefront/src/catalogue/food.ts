import type { Product } from './product.ts'

/** What the kitchen makes. */
export const food: readonly Product[] = [
  {
    sku: 'pastrami-rye',
    category: 'sandwich',
    price: 890,
    name: {
      en: 'Pastrami on rye',
      es: 'Pastrami en pan de centeno',
      fr: 'Pastrami sur seigle',
      lt: 'Pastrami su rugine duona',
    },
    about: {
      en: 'Brisket cured nine days, mustard, pickles, our own rye.',
      es: 'Falda curada nueve días, mostaza, pepinillos y centeno propio.',
      fr: 'Poitrine marinée neuf jours, moutarde, pickles, notre seigle.',
      lt: 'Devynias dienas brandinta krūtininė, garstyčios, agurkėliai, mūsų duona.',
    },
  },
  {
    sku: 'caprese-focaccia',
    category: 'sandwich',
    price: 740,
    name: { en: 'Caprese focaccia', es: 'Focaccia caprese', fr: 'Focaccia caprese', lt: 'Fokačija „Caprese“' },
    about: {
      en: 'Ripe tomatoes, torn mozzarella, basil, olive oil.',
      es: 'Tomates maduros, mozzarella, albahaca y aceite de oliva.',
      fr: 'Tomates mûres, mozzarella, basilic, huile d’olive.',
      lt: 'Sunokę pomidorai, mocarela, bazilikai, alyvuogių aliejus.',
    },
  },
  {
    sku: 'hummus-ciabatta',
    category: 'sandwich',
    price: 690,
    name: {
      en: 'Hummus & roast pepper',
      es: 'Hummus y pimiento asado',
      fr: 'Houmous & poivron rôti',
      lt: 'Humusas ir kepta paprika',
    },
    about: {
      en: 'Slow chickpeas, blackened peppers, rocket, ciabatta.',
      es: 'Garbanzos lentos, pimientos a la llama, rúcula, chapata.',
      fr: 'Pois chiches, poivrons grillés, roquette, ciabatta.',
      lt: 'Avinžirniai, apskrudinta paprika, gražgarstės, čiabata.',
    },
  },
  {
    sku: 'egg-dill-brioche',
    category: 'sandwich',
    price: 590,
    name: {
      en: 'Egg & dill brioche',
      es: 'Brioche de huevo y eneldo',
      fr: 'Brioche œuf & aneth',
      lt: 'Briošė su kiaušiniu ir krapais',
    },
    about: {
      en: 'Soft eggs, a lot of dill, a little mustard.',
      es: 'Huevos cremosos, mucho eneldo y algo de mostaza.',
      fr: 'Œufs mollets, beaucoup d’aneth, un peu de moutarde.',
      lt: 'Minkšti kiaušiniai, daug krapų, truputis garstyčių.',
    },
  },
  {
    sku: 'beet-soup',
    category: 'soup',
    price: 550,
    name: { en: 'Cold beet soup', es: 'Sopa fría de remolacha', fr: 'Soupe froide de betterave', lt: 'Šaltibarščiai' },
    about: {
      en: 'Kefir, beets, cucumber. As pink as summer.',
      es: 'Kéfir, remolacha y pepino. Rosa como el verano.',
      fr: 'Kéfir, betterave, concombre. Rose comme l’été.',
      lt: 'Kefyras, burokėliai, agurkai. Rožiniai kaip vasara.',
    },
  },
  {
    sku: 'tomato-soup',
    category: 'soup',
    price: 520,
    name: {
      en: 'Roast tomato soup',
      es: 'Sopa de tomate asado',
      fr: 'Soupe de tomates rôties',
      lt: 'Keptų pomidorų sriuba',
    },
    about: {
      en: 'Tomatoes roasted overnight, basil oil.',
      es: 'Tomates asados toda la noche y aceite de albahaca.',
      fr: 'Tomates rôties toute la nuit, huile de basilic.',
      lt: 'Per naktį kepti pomidorai, bazilikų aliejus.',
    },
  },
]
