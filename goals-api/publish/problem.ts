export const problemType = 'application/problem+json'

/** Problem details after RFC 9457. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
}

const titles = new Map([
  [403, 'Åtkomst nekad'],
  [404, 'Hittades inte'],
  [429, 'För många anrop'],
  [500, 'Fel i tjänsten'],
  [503, 'Tjänsten är stängd'],
])

export function toProblem(status: number, detail: string): Problem {
  return { type: 'about:blank', title: titles.get(status) ?? 'Fel', status, detail }
}

/** What is said of an address that answers nothing. */
export function toNotFound(path: string): Problem {
  return toProblem(404, `Det finns inget på ${path}. Adresserna står i openapi.json.`)
}
