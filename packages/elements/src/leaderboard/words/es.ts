import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Quién trae más amigos',
  until: 'Cuenta hasta el {date}.',
  ever: 'Cuenta desde el primer día.',
  place: 'Puesto {rank}',
  friends: { one: '{count} amigo', many: '{count} de amigos', other: '{count} amigos' },
  unnamed: 'Alguien sin nombre',
  you: 'Tú',
  yours: 'Tu puesto: {rank}, {friends}.',
  noPlace: 'Trae a un amigo que compre y tendrás tu puesto aquí.',
  empty: 'Todavía nadie: el primer puesto está libre.',
  off: 'Ahora mismo no hay clasificación.',
  seen: 'Los demás te ven como {name}.',
  notSeen: 'Los demás no ven tu nombre.',
  choose: 'Elegir un nombre',
  change: 'Cambiar el nombre',
  label: 'El nombre que ven los demás',
  hint: 'El nombre que quieras, de hasta 40 letras.',
  save: 'Guardar',
  saving: 'Guardando…',
  cancel: 'Cancelar',
  remove: 'No mostrar nombre',
  failed: 'No ha funcionado. Inténtalo de nuevo.',
}
