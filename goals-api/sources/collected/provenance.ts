interface Text {
  readonly sv: string
  readonly en: string
}

export interface Provenance {
  readonly publisher: string
  readonly underlyingPublisher?: string | undefined
  readonly tableIds: readonly string[]
  readonly url?: string
  /** Day or month, ISO 8601; left out when not known. */
  readonly fetched?: string
  readonly sourceUpdated?: string
  readonly licence: Text
  readonly ownProcessing: boolean
  readonly processingNote?: Text
}

export interface OtherSource {
  readonly definition: Text
  readonly provenance: Provenance
}
