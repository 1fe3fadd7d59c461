import type { Language } from '#domain/localizedText.ts'

const sv = {
  code: 'QR-kod till adressen intill',
  tooLong: 'Adressen är för lång för en QR-kod.',
}

const en: typeof sv = {
  code: 'QR code to the address beside it',
  tooLong: 'The address is too long for a QR code.',
}

/** Words of a code that leads to an address. */
export const qrWords = { sv, en } satisfies Record<Language, typeof sv>
