import type { ShowState } from '#decks/showMessages.ts'
import type { Deck, Slide } from '#domain/deck/deck.ts'

/** What can be done to a show, from any of its windows. `now` is in milliseconds since 1970. */
export type ShowAction =
  | { readonly kind: 'goTo'; readonly slide: number; readonly slides: number; readonly now: number }
  /** The picture of a slide has been taken elsewhere in the dashboard; `own` is the slide's own address. */
  | { readonly kind: 'visit'; readonly slide: number; readonly address: string; readonly own: string }
  | { readonly kind: 'goBack' }
  /** Lays a cover over the slide, or takes it off where it lies there already. */
  | { readonly kind: 'cover'; readonly cover: 'black' | 'code' }
  | { readonly kind: 'uncover' }
  | { readonly kind: 'restartClock'; readonly now: number }
  /** What another window has said. */
  | { readonly kind: 'follow'; readonly state: ShowState }

/** A show as it begins, at a slide counted from 0. */
export function startShow(slide: number, now: number): ShowState {
  return { revision: 0, slide, cover: 'none', startedAt: now, enteredAt: now }
}

/** The show after an action; the same object where nothing has changed. */
export function changeShow(state: ShowState, action: ShowAction): ShowState {
  switch (action.kind) {
    case 'goTo':
      return goTo(state, toSlideIndex(action.slide, action.slides), action.now)
    case 'visit':
      return visit(state, action)
    case 'goBack':
      return state.visit === undefined ? state : withChange(withoutVisit(state), {})
    case 'cover':
      return withChange(state, { cover: state.cover === action.cover ? 'none' : action.cover })
    case 'uncover':
      return state.cover === 'none' ? state : withChange(state, { cover: 'none' })
    case 'restartClock':
      return withChange(state, { startedAt: action.now, enteredAt: action.now })
    case 'follow':
      return action.state
  }
}

/** Another slide shows itself, uncovered. The slide that is already there shows its own address again. */
function goTo(state: ShowState, slide: number, now: number): ShowState {
  const isThere = slide === state.slide
  if (isThere && state.visit === undefined && state.cover === 'none') return state
  const enteredAt = isThere ? state.enteredAt : now
  return withChange(withoutVisit(state), { slide, cover: 'none', enteredAt })
}

/** What a slide that is no longer shown has been taken to comes too late. */
function visit(
  state: ShowState,
  { slide, address, own }: { slide: number; address: string; own: string },
): ShowState {
  if (slide !== state.slide || isSameAddress(address, state.visit ?? own)) return state
  if (isSameAddress(address, own)) return withChange(withoutVisit(state), {})
  return withChange(state, { visit: address })
}

function withChange(state: ShowState, changes: Partial<ShowState>): ShowState {
  return { ...state, ...changes, revision: state.revision + 1 }
}

function withoutVisit({ revision, slide, cover, startedAt, enteredAt }: ShowState): ShowState {
  return { revision, slide, cover, startedAt, enteredAt }
}

/** The nearest slide there is. */
export function toSlideIndex(wanted: number, slides: number): number {
  return Math.max(0, Math.min(wanted, slides - 1))
}

/** The slide an address asks for, counted from 0: `sida=3` is 2. What is no number is the first one. */
export function parseSlideNumber(text: string | null): number {
  return text !== null && /^[1-9]\d{0,3}$/u.test(text) ? Number(text) - 1 : 0
}

/** Where the picture of a slide is; undefined for a slide of words. */
export function toShownAddress(slide: Slide, { visit: visited }: ShowState): string | undefined {
  return slide.kind === 'picture' ? (visited ?? slide.address) : undefined
}

/** The first picture from a slide on, to be fetched before it is asked for. */
export function findPictureFrom({ slides }: Deck, index: number): string | undefined {
  for (const slide of slides.slice(index)) if (slide.kind === 'picture') return slide.address
  return undefined
}

/** True for two ways to write the same address: parameters in another order, letters written as codes. */
export function isSameAddress(one: string, other: string): boolean {
  return one === other || normalize(one) === normalize(other)
}

function normalize(address: string): string {
  const [path = '', query = ''] = address.split('?')
  const parameters = new URLSearchParams(query)
  parameters.sort()
  return `${path}?${parameters.toString()}`
}
