import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'
export const messages: Translation<typeof english, 'fr'> = {
  title: 'Bon à savoir',
  filter: 'Trouver une réponse',
  nothing: 'Rien ne correspond. Demandez-nous, nous aidons volontiers.',
  collectQ: 'Comment cumuler des {points} ?',
  cardsQ: 'Comment fonctionnent les cartes à tampons ?',
  cardA: '{card} : avec {stamps} vous recevez {reward}.',
  rewardsQ: 'Qu’est-ce que je reçois pour mes {points} ?',
  rewardA: '{reward} : {cost}.',
  freeA: '{reward} : avec une carte complète ou en cadeau.',
  payQ: 'Puis-je payer avec des {points} ?',
  payA: 'Oui : {points} déduisent {money} d’une commande.',
  returnQ: 'Et si je renvoie quelque chose ?',
  returnA: 'Un retour annule ce que l’achat avait rapporté, et ce que vous aviez payé en {points} vous revient.',
  tiersQ: 'Que sont les niveaux ?',
  tierA: '{tier} : à partir de {needed}.',
  friendsQ: 'Que reçois-je si j’amène un ami ?',
  friendsA: 'Votre ami reçoit {friend}, vous recevez {advocate}.',
  dataQ: 'Que savez-vous de moi ?',
  dataA:
    'Ce que vous avez fait ici et ce que vous nous avez dit. Vous pouvez tout obtenir à tout moment, et être oublié.',
  lostQ: 'Mes {points} n’apparaissent pas',
  lostA:
    'Ils sont peut-être en route : certains attendent la fin du délai de retour. S’ils n’arrivent pas, dites-le-nous.',
  email: 'Écrire un e-mail',
  phone: 'Nous appeler',
  page: 'Contact',
}
