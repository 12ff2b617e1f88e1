import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  empty: 'Šiuo metu konkursų nėra.',
  until: 'Vyksta iki {date}',
  opens: 'Prasideda {date}',
  closed: 'Baigtas. Burtai traukiami {date}',
  cancelled: 'Šis konkursas nevyks.',
  prizes: 'Ką galima laimėti',
  winners: {
    one: '{count} prizas: {what}',
    few: '{count} prizai: {what}',
    many: '{count} prizo: {what}',
    other: '{count} prizų: {what}',
  },
  yours: {
    one: 'Turite {count} bilietą.',
    few: 'Turite {count} bilietus.',
    many: 'Turite {count} bilieto.',
    other: 'Turite {count} bilietų.',
  },
  noTickets: 'Jūs dar nedalyvaujate.',
  enter: 'Dalyvauti',
  enterWhat: 'Dalyvauti: {name}',
  buy: 'Bilietas: {points}',
  buyWhat: 'Bilietas: {points}. {name}',
  byAction: 'Kai kurie jūsų veiksmai bilietų atneša savaime.',
  giveBack: 'Grąžinti',
  ticketFor: 'Bilietas: {points}',
  won: 'Jūs laimėjote! Vieta: {place}.',
  lost: 'Burtai ištraukti. Šį kartą pasisekė kitam.',
  drawn: 'Burtai ištraukti {date}',
  fair: 'Kaip užtikrinami sąžiningi burtai',
  fairText:
    'Atsitiktinis skaičius nustatytas ir užantspauduotas dar niekam nedalyvaujant. Po burtų jis atveriamas, kad kiekvienas galėtų pasitikrinti laimėtojus.',
  seal: 'Antspaudas',
  seed: 'Skaičius',
  join: 'Prisijunkite ir dalyvaukite.',
  done: 'Jūs dalyvaujate. Sėkmės!',
  returned: 'Grąžinta.',
  failed: 'Nepavyko. Bandykite dar kartą.',
}
