import type { Language } from '#domain/localizedText.ts'

/** 75 seconds is `1:15`, 3675 are `1:01:15`. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const rest = String(whole % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}

const formats = {
  sv: new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' }),
  en: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
} satisfies Record<Language, Intl.DateTimeFormat>

/** What the clock on the wall is at a moment in milliseconds since 1970: `14:05`. */
export function formatClock(moment: number, language: Language): string {
  return formats[language].format(moment)
}
