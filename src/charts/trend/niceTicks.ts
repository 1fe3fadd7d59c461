interface TickSettings {
  /** Decimals of the figure: no step is finer than what is shown. */
  readonly decimals: number
  /** About how many steps are wanted. */
  readonly steps?: number
}

/**
 * Values for the rules of an axis, ascending, in steps of 1, 2 or 5 times a power of ten. The first is at or below
 * `min`, the last at or above `max`; never below zero where no value is. Always at least two, whatever is put in.
 */
export function niceTicks(
  min: number,
  max: number,
  { decimals, steps = 4 }: TickSettings,
): readonly number[] {
  const [low, high] = toRange(min, max, decimals)
  const span = high - low
  if (!Number.isFinite(span)) return [low, high]
  const step = toStep(span / steps, decimals)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  const places = Math.min(100, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)))
  return Array.from({ length: last - first + 1 }, (_, index) => roundTo((first + index) * step, places))
}

/** How many decimals the steps between ticks need: 0 for 10, 20; 1 for 0.5, 1.0. */
export function decimalsOfTicks(ticks: readonly number[], most: number): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (ticks.every((tick) => roundTo(tick, decimals) === tick)) return decimals
  }
  return most
}

/**
 * A range that nearly reaches zero is taken to zero; a negative one from farther away, since how far below zero it lies is
 * what it tells. A constant series gets air on both sides, but none below zero unless it is negative itself.
 */
function toRange(min: number, max: number, decimals: number): readonly [number, number] {
  if (!Number.isFinite(min) || !Number.isFinite(max)) return [0, 1]
  if (min < max) return [min > 0 && min < (max - min) / 3 ? 0 : min, max < 0 && -max <= max - min ? 0 : max]
  const air = Math.max(10 ** -decimals, Math.abs(min) * 0.02)
  return [
    min < 0 ? min - air : Math.max(0, min - air),
    max <= 0 && min < 0 ? Math.min(0, max + air) : max + air,
  ]
}

function toStep(rough: number, decimals: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5].find((candidate) => candidate * power >= rough * 0.95) ?? 10
  return Math.max(factor * power, 10 ** -decimals)
}

function roundTo(value: number, places: number): number {
  const rounded = Number(value.toFixed(places))
  return rounded === 0 ? 0 : rounded
}
