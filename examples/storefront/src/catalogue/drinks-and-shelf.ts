import type { Product } from './product.ts'

/** What the bar, the oven and the shelf hold. */
export const drinksAndShelf: readonly Product[] = [
  {
    sku: 'flat-white',
    category: 'coffee',
    price: 340,
    name: { en: 'Flat white', es: 'Flat white', fr: 'Flat white', lt: 'Kava „Flat white“' },
    about: {
      en: 'Two shots, silky milk, no hurry.',
      es: 'Doble, leche sedosa, sin prisa.',
      fr: 'Deux doses, lait soyeux, sans hâte.',
      lt: 'Dvigubas espresas, švelnus pienas, jokio skubėjimo.',
    },
  },
  {
    sku: 'filter-coffee',
    category: 'coffee',
    price: 280,
    name: { en: 'Filter coffee', es: 'Café de filtro', fr: 'Café filtre', lt: 'Filtro kava' },
    about: {
      en: 'One farm, one brew, all morning.',
      es: 'Una finca, una cafetera, toda la mañana.',
      fr: 'Une ferme, une infusion, toute la matinée.',
      lt: 'Vienas ūkis, vienas kavinukas, visas rytas.',
    },
  },
  {
    sku: 'cinnamon-bun',
    category: 'bakery',
    price: 340,
    name: { en: 'Cinnamon bun', es: 'Rollo de canela', fr: 'Brioche à la cannelle', lt: 'Cinamoninė bandelė' },
    about: {
      en: 'Laminated, sticky, gone by eleven.',
      es: 'Hojaldrado, pegajoso y agotado a las once.',
      fr: 'Feuilletée, collante, finie à onze heures.',
      lt: 'Sluoksniuota, lipni, iki vienuoliktos išpirkta.',
    },
  },
  {
    sku: 'rye-loaf',
    category: 'bakery',
    price: 580,
    name: { en: 'Dark rye loaf', es: 'Hogaza de centeno', fr: 'Miche de seigle', lt: 'Juodos duonos kepalas' },
    about: {
      en: 'Three days of sourdough, one hot oven.',
      es: 'Tres días de masa madre, un horno muy caliente.',
      fr: 'Trois jours de levain, un four brûlant.',
      lt: 'Trys dienos raugo, viena karšta krosnis.',
    },
  },
  {
    sku: 'wildflower-honey',
    category: 'grocery',
    price: 790,
    name: { en: 'Wildflower honey', es: 'Miel de flores', fr: 'Miel de fleurs', lt: 'Pievų medus' },
    about: {
      en: 'From Rasa’s eleven hives, unheated.',
      es: 'De las once colmenas de Rasa, sin calentar.',
      fr: 'Des onze ruches de Rasa, non chauffé.',
      lt: 'Iš vienuolikos Rasos avilių, nekaitintas.',
    },
  },
  {
    sku: 'garden-pickles',
    category: 'grocery',
    price: 460,
    name: { en: 'Garden pickles', es: 'Pepinillos de la huerta', fr: 'Pickles du jardin', lt: 'Daržo agurkėliai' },
    about: {
      en: 'Cucumbers, dill crowns, garlic, patience.',
      es: 'Pepinos, eneldo, ajo y paciencia.',
      fr: 'Concombres, aneth, ail et patience.',
      lt: 'Agurkai, krapų skėčiai, česnakai, kantrybė.',
    },
  },
]
