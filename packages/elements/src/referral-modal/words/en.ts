import type { Messages } from '../../language/dictionary.ts'

export const english = {
  title: 'Share the good things',
  both: 'Your friend gets {friend}, and so do you.',
  each: 'Your friend gets {friend}, you get {advocate}.',
  when: 'Both arrive with your friend’s first order.',
  whenMinimum: 'Both arrive with your friend’s first order of {minimum} or more.',
  link: 'Your link',
  copy: 'Copy',
  copied: 'Copied',
  copyRefused: 'Your link is selected: copy it with your keyboard.',
  share: 'Share',
  email: 'E-mail',
  qr: 'QR code',
  qrOf: 'A QR code of your link, to be scanned with a phone’s camera',
  subject: 'Something for you from {shop}',
  body: 'I like it there, and with this link we both get something: {url}',
  close: 'Close',
  visitor: 'Join first, and your own link is waiting here.',
  none: 'There is nothing to share at the moment.',
} as const satisfies Messages
