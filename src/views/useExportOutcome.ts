import { useState } from 'react'

/** How the last thing asked for went. */
export type ExportOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly isNotLoaded: boolean; readonly retry: () => void }
  | ShownText
  | { readonly kind: 'pictureRefused' }

/** A text to copy by hand: the clipboard was refused, or it is to be seen first. */
export interface ShownText {
  readonly kind: 'shown'
  readonly what: CopiedText
  readonly text: string
  readonly isRefused: boolean
}

export type CopiedText = 'address' | 'citation' | 'embed'

export interface ExportRunner {
  readonly outcome: ExportOutcome
  /** Does the work and says what came of it; a failure can be tried again. */
  readonly run: (work: () => Promise<string>) => void
  /** Copies a text, or shows it where the browser does not allow that. */
  readonly copy: (what: CopiedText, text: string, done: string) => void
  /** Copies a picture that is still being made. */
  readonly copyPicture: (make: () => Promise<Blob>, done: string) => void
  readonly show: (what: CopiedText, text: string) => void
  readonly close: () => void
}

export function useExportOutcome(): ExportRunner {
  const [outcome, setOutcome] = useState<ExportOutcome>({ kind: 'none' })
  const say = (text: string) => {
    setOutcome({ kind: 'done', text })
  }
  const run = (work: () => Promise<string>): void => {
    setOutcome({ kind: 'working' })
    work().then(say, (error: unknown) => {
      const isNotLoaded = error instanceof NotLoaded
      setOutcome({
        kind: 'failed',
        isNotLoaded,
        retry: () => {
          run(work)
        },
      })
    })
  }
  return {
    outcome,
    run,
    copy: (what, text, done) => {
      void writeToClipboard(text).then((isWritten) => {
        if (isWritten) say(done)
        else setOutcome({ kind: 'shown', what, text, isRefused: true })
      })
    },
    copyPicture: (make, done) => {
      setOutcome({ kind: 'working' })
      void writePicture(make).then((isWritten) => {
        setOutcome(isWritten ? { kind: 'done', text: done } : { kind: 'pictureRefused' })
      })
    },
    show: (what, text) => {
      setOutcome({ kind: 'shown', what, text, isRefused: false })
    },
    close: () => {
      setOutcome({ kind: 'none' })
    },
  }
}

/** What makes the files could not be fetched. */
export class NotLoaded extends Error {}

/** Fetches a part of the program that is only needed now. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (error) {
    throw new NotLoaded('A part of the program could not be fetched', { cause: error })
  }
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** The picture is given as a promise: some browsers forget who asked while it is being made. */
async function writePicture(make: () => Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': make() })])
    return true
  } catch {
    return false
  }
}
