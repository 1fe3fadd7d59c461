/** What the build says in every page of the package it made. */
export interface BuiltPackage {
  readonly generation: string
  /** Bytes over the network, compressed. */
  readonly transferred: number
  /** Bytes on the device. */
  readonly stored: number
}

/** The build writes `<meta name="offline-package" content="<generation> <transferred> <stored>">`. */
const packageMetaName = 'offline-package'

/** Undefined where there is no build: in development and in tests. */
export function readBuiltPackage(): BuiltPackage | undefined {
  const content = document.querySelector(`meta[name="${packageMetaName}"]`)?.getAttribute('content')
  const [generation, transferred, stored] = content?.split(' ') ?? []
  return generation ? { generation, transferred: Number(transferred), stored: Number(stored) } : undefined
}

export function toPackageMeta({ generation, transferred, stored }: BuiltPackage): string {
  return `<meta name="${packageMetaName}" content="${generation} ${transferred} ${stored}">`
}
