const key = 'utan-nat'
const no = 'nej'

/** Whether the visitor has taken away what was stored and wants it to stay away. */
export function hasDeclined(): boolean {
  try {
    return localStorage.getItem(key) === no
  } catch {
    return false
  }
}

/** Where storage is blocked nothing was stored to begin with, so there is nothing to remember. */
export function rememberChoice(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.removeItem(key)
    else localStorage.setItem(key, no)
  } catch {
    return
  }
}
