/** One address of each kind of view, and the ones whose data is unlike the others'. */
export const everyView = [
  '/',
  '/nulage',
  '/insatsomraden/transporter',
  '/mal/halsa',
  '/indikatorer',
  '/indikatorer/bredband',
  '/indikatorer/medellivslangd',
  '/indikatorer/fou-utgifter',
  '/genomforande',
  '/om',
  '/platser',
  '/platser/2584',
  '/platser/25',
  '/platser/00',
  '/sok',
  '/presentation',
  '/finns-inte',
] as const

export const inEnglish = (path: string) => (path === '/' ? '/en' : `/en${path}`)
